using System.Globalization;
using TranslationQA.Lexicons;

namespace TranslationQA.Tests.Lexicons;

public sealed class RoleTests
{
    [TestCase("2021-01-10", null, "2021-01-09", false)]
    [TestCase("2021-01-10", null, "2021-01-10", true)]
    [TestCase("2021", null, "2021-01-01", true)]
    [TestCase(null, "2023-05", "2023-05-31", true)]
    [TestCase(null, "2023-05", "2023-06-01", false)]
    [TestCase(null, null, "1900-01-01", true)]
    public void MayBeHeldUnlessTheDatesRuleItOut(string? from, string? to, string day, bool expected)
    {
        Role role = new(NameSet.Empty, null, Date(from), Date(to));

        Assert.That(role.MayBeHeldOn(DateOnly.Parse(day, CultureInfo.InvariantCulture)), Is.EqualTo(expected));
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
