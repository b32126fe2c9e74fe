namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class InflectedNameTests
{
    private const string Name = "misspelled-entity";

    [TestCase("ja>ru", "Пожары в Калифорнии, США, продолжаются.")]
    [TestCase("ja>ru", "Лидер Северной Кореи Ким Чен Ын осмотрел ракету.")]
    [TestCase("ja>ru", "Президент России Владимир Путин ответил Соединенным Штатам.")]
    [TestCase("ja>ru", "Он встретился с президентом Владимиром Путиным и Владимиром Зеленским в Москве.")]
    [TestCase("ja>uk", "Лідер Північної Кореї Кім Чен Ин оглянув ракету.")]
    [TestCase("ja>uk", "Президент України Володимир Зеленський розмовляв із Володимиром Путіним про Каліфорнію.")]
    [TestCase("ja>id", "Presiden Rusia Vladimir Putin memuji Indonesianya dan Kyivnya.")]
    [TestCase("ja>de", "Russlands Präsident Wladimir Putin; Putins Rede in Moskaus Zentrum.")]
    public void AllowsInflectedNames(string languages, string target) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, null, target)), Is.Empty);

    [TestCase("ja>ru", "Президент России Владимир Путен прибыл в Москву.", "Владимир Путен → Владимир Путин")]
    [TestCase("ja>de", "Der ukrainische Präsident Wolodymyr Selenskj reiste nach Kiew.", "Wolodymyr Selenskj → Wolodymyr Selenskyj")]
    public void FlagsGarblesInTheSameLanguages(string languages, string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, null, target)), Is.EqualTo((string[])[expected]));
}
