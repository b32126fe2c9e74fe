namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class OfficeStatementTests
{
    private const string Wrong = "wrong-entity";
    private const string Misspelled = "misspelled-entity";

    [TestCase("ja>en", "2023-04-20", "Australian Prime Minister Scott Morrison said on Thursday that talks would go on.",
        "Scott Morrison → Anthony Albanese")]
    [TestCase("ja>id", "2023-04-20", "Perdana Menteri Australia Scott Morrison mengatakan hal itu pada Kamis.",
        "Scott Morrison → Anthony Albanese")]
    [TestCase("ja>en", "2024-02-10", "Scott Morrison, the Prime Minister of Australia, arrived in Tokyo.",
        "Scott Morrison → Anthony Albanese")]
    public void FlagsWhoHoldsTheOfficeNoMore(string languages, string date, string target, string expected) =>
        Assert.That(Article.Find(Wrong, Article.Of(languages, date, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("2023-08-01", "Niger's President Bola Tinubu convened the ministers.", "Niger → Nigeria")]
    [TestCase("2023-08-01", "Prime Minister Robert Golob of Slovakia convened the ministers.", "Slovakia → Slovenia")]
    public void FlagsTheCountryWhoseOfficeItIsNot(string date, string target, string expected) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>en", date, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("zh>en", "2024-09-24", "Iranian President Peizexiqiyang spoke in New York.", "Peizexiqiyang → Pezeshkian")]
    [TestCase("zh>en", null, "Iranian President Peizexiqiyang spoke in New York.", "Peizexiqiyang → Pezeshkian")]
    [TestCase("ja>id", "2024-09-24", "Pimpinan WHO Tedros Adanom Gebreyesos berbicara di Jenewa.",
        "Tedros Adanom Gebreyesos → Tedros Adhanom Ghebreyesus")]
    [TestCase("ja>id", "2024-09-24", "Kepala WHO Tedros Adanom Gebreyesos berbicara di Jenewa.",
        "Tedros Adanom Gebreyesos → Tedros Adhanom Ghebreyesus")]
    public void FlagsUnknownNameInAnOfficeThatSomebodyHolds(string languages, string? date, string target, string expected) =>
        Assert.That(Article.Find(Misspelled, Article.Of(languages, date, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("2023-04-20", "Former Australian Prime Minister Scott Morrison said so on Thursday.")]
    [TestCase("2023-04-20", "The then Australian Prime Minister Scott Morrison said so.")]
    [TestCase("2023-04-20", "In 2021 Australian Prime Minister Scott Morrison said so.")]
    [TestCase("2023-04-20", "Australian Prime Minister Scott Morrison lost to Anthony Albanese.")]
    [TestCase("2022-05-24", "Australian Prime Minister Scott Morrison said so on Tuesday.")]
    [TestCase("2021-04-20", "Australian Prime Minister Scott Morrison said so on Tuesday.")]
    [TestCase("2023-04-20", "Australian Prime Minister Anthony Albanese said so on Thursday.")]
    [TestCase("2023-04-20", "Australian Deputy Prime Minister Richard Marles said so on Thursday.")]
    [TestCase(null, "Australian Prime Minister Scott Morrison said so on Thursday.")]
    public void AllowsThePastAndThoseInOffice(string? date, string target) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>en", date, null, target)), Is.Empty);

    [TestCase("2023-04-20", "Mantan Perdana Menteri Australia Scott Morrison mengatakan hal itu.")]
    [TestCase("2023-04-20", "Pada 2021 Perdana Menteri Australia Scott Morrison mengatakan hal itu.")]
    [TestCase("2023-08-01", "Presiden Niger Mohamed Bazoum dan Presiden Nigeria Bola Tinubu bertemu.")]
    [TestCase("2024-11-20", "Presiden terpilih Amerika Serikat Donald Trump berpidato.")]
    [TestCase("2024-11-20", "Presiden Amerika Serikat Donald Trump berpidato.")]
    public void AllowsThePastAndTheElectInIndonesian(string date, string target) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>id", date, null, target)), Is.Empty);

    [TestCase("2023-08-01", "ナイジェリアのティヌブ大統領が閣僚を招集した。", "Nigeria's President Bola Tinubu convened the ministers.")]
    [TestCase("2023-04-20", "オーストラリアのスコット・モリソン首相が述べた。", "Australian Prime Minister Scott Morrison said so.")]
    public void AllowsWhatTheSourceSays(string date, string source, string target) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>en", date, source, target)), Is.Empty);

    [TestCase("2024-09-24", "Former Iranian President Zolghadri spoke in New York.")]
    [TestCase("2024-09-24", "Iranian Vice President Zolghadri spoke in New York.")]
    [TestCase("2024-09-24", "Iranian President Masoud Pezeshkian, known as Zolghadri, spoke in New York.")]
    [TestCase("2024-09-24", "Iranian footballer Zolghadri spoke in New York.")]
    [TestCase(null, "Iranian President Tumbalokovu spoke in New York.")]
    public void AllowsUnknownNamesOfOtherPeople(string? date, string target) =>
        Assert.That(Article.Find(Misspelled, Article.Of("zh>en", date, null, target)), Is.Empty);
}
