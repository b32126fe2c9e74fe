namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class CapitalTests
{
    private const string Wrong = "wrong-entity";
    private const string Misspelled = "misspelled-entity";

    [TestCase("ja>id", "Di Bratislava, ibu kota Slovenia, ribuan orang berunjuk rasa.", "Slovenia → Slovakia")]
    [TestCase("ja>id", "Di ibu kota Slovakia, Ljubljana, ribuan orang berunjuk rasa.", "Slovakia → Slovenia")]
    [TestCase("ja>en", "A bomb went off in Hyderabad, the Pakistani capital, on Monday.", "Hyderabad → Islamabad")]
    public void FlagsACapitalThatIsNotOne(string languages, string target, string expected) =>
        Assert.That(Article.Find(Wrong, Article.Of(languages, null, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("The Australian minister spoke in the capital, Camberra, on Monday.", "Camberra → Canberra")]
    [TestCase("Thousands marched in Australia's capital Camberra on Monday.", "Camberra → Canberra")]
    public void FlagsAGarbledCapital(string target, string expected) =>
        Assert.That(Article.Find(Misspelled, Article.Of("ja>en", null, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("A bomb went off in Karachi, the former Pakistani capital, on Monday.")]
    [TestCase("A bomb went off in Karachi, the commercial capital of Pakistan, on Monday.")]
    [TestCase("A bomb went off in Lahore, the cultural capital of Pakistan, on Monday.")]
    [TestCase("A bomb went off in Islamabad, the Pakistani capital, on Monday.")]
    [TestCase("Protests spread from Yangon, the old capital of Myanmar, to Naypyidaw.")]
    [TestCase("In Tripoli, the capital of Libya, and Tripoli, Lebanon, it rained.")]
    [TestCase("In Hyderabad, the capital of Telangana, it rained.")]
    public void AllowsOldAndOtherCapitals(string target) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>en", null, null, target)), Is.Empty);

    [TestCase("Di Bratislava, ibu kota Slovakia, dan Ljubljana, ibu kota Slovenia, turun hujan.")]
    [TestCase("Di Bonn, bekas ibu kota Jerman Barat, turun hujan.")]
    [TestCase("Penduduk Bratislava mengunjungi ibu kota Slovenia.")]
    public void AllowsRightCapitalsInIndonesian(string target) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>id", null, null, target)), Is.Empty);

    [TestCase("スロベニアの首都ブラチスラバで数千人がデモをした。", "Di Bratislava, ibu kota Slovenia, ribuan orang berunjuk rasa.")]
    public void AllowsWhatTheSourceSays(string source, string target) =>
        Assert.That(Article.Find(Wrong, Article.Of("ja>id", null, source, target)), Is.Empty);

    [TestCase("The Australian minister left the capital, Canberra, for the village of Camber.")]
    [TestCase("The minister praised working capital and Camber Sands.")]
    public void AllowsOtherNamesBesideTheWord(string target) =>
        Assert.That(Article.Find(Misspelled, Article.Of("ja>en", null, null, target)), Is.Empty);
}
