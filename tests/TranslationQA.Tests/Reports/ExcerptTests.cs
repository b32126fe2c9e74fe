using TranslationQA.Model;
using TranslationQA.Reports;

namespace TranslationQA.Tests.Reports;

public sealed class ExcerptTests
{
    [TestCase("bertemu Kim", "Kim", 8, 3)]
    [TestCase("金正恩 Kim", "Kim", 7, 3)]
    [TestCase("😀 e\u0301 Kim", "Kim", 5, 3)]
    [TestCase("ｷﾑ Kim", "Kim", 3, 3)]
    [TestCase("平壌の金正恩氏", "金正恩", 6, 6)]
    public void CountsColumns(string text, string marked, int column, int width)
    {
        Excerpt excerpt = Excerpt.Of(text, SpanOf(text, marked));

        Assert.That(excerpt, Is.EqualTo(new Excerpt(text, column, width)));
    }

    [TestCase(300, 0)]
    [TestCase(300, 300)]
    [TestCase(0, 300)]
    [TestCase(20, 300)]
    public void KeepsSpanInsideHundredColumns(int before, int after)
    {
        string text = new string('a', before) + "Kim" + new string('b', after);

        Excerpt excerpt = Excerpt.Of(text, new TextSpan(before, 3));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(excerpt.Text.Trim('…'), Has.Length.EqualTo(100));
            Assert.That(excerpt.Text.Substring(excerpt.MarkColumn, excerpt.MarkWidth), Is.EqualTo("Kim"));
        }
    }

    [Test]
    public void CutsSpanLongerThanTheScreen()
    {
        Excerpt excerpt = Excerpt.Of(new string('金', 500), new TextSpan(0, 500));

        Assert.That(excerpt, Is.EqualTo(new Excerpt(new string('金', 50) + "…", 0, 100)));
    }

    [Test]
    public void MarksPlaceOfEmptySpan() =>
        Assert.That(Excerpt.Of("abc", new TextSpan(3, 0)), Is.EqualTo(new Excerpt("abc", 3, 1)));

    private static TextSpan SpanOf(string text, string marked) =>
        new(text.IndexOf(marked, StringComparison.Ordinal), marked.Length);
}
