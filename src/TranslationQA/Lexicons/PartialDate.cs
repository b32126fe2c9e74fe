using System.Globalization;

namespace TranslationQA.Lexicons;

/// <summary>A date of which the day, or the month too, may be unknown: <c>1984</c>, <c>1984-01</c>, <c>1984-01-08</c>.</summary>
/// <param name="Earliest">The first day that it may mean.</param>
/// <param name="Latest">The last day that it may mean.</param>
public readonly record struct PartialDate(DateOnly Earliest, DateOnly Latest)
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">Year, month and day of ISO 8601, the last one or two of which may be left out.</param>
    /// <param name="date">The date, or the default.</param>
    /// <returns><see langword="true"/> when the text is such a date.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        switch (text?.Length)
        {
            case 4 when TryParseDay(text + "-01-01", out DateOnly year):
                date = new PartialDate(year, year.AddYears(1).AddDays(-1));
                return true;
            case 7 when TryParseDay(text + "-01", out DateOnly month):
                date = new PartialDate(month, month.AddMonths(1).AddDays(-1));
                return true;
            case 10 when TryParseDay(text, out DateOnly day):
                date = new PartialDate(day, day);
                return true;
            default:
                return false;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Earliest == Latest
        ? Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Earliest.ToString(Latest.Month == Earliest.Month ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);

    private static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year < DateOnly.MaxValue.Year;
}
