namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class WrongEntityCheckTests
{
    private const string Name = "wrong-entity";

    [TestCase("2024-10-17", "Presiden Putin menerima telegram dari Sekretaris Jenderal Kim Jong Il kemarin.", "Kim Jong Il → Kim Jong Un")]
    [TestCase("2024-10-17",
        "Baru-baru ini, Kim Jong Il mengatakan kepada Presiden Putin bahwa dia adalah teman terdekatnya.\nKim Jong Un memimpin rapat.",
        "Kim Jong Il → Kim Jong Un")]
    [TestCase("2024-06-19", "Perdana Menteri China Li Keqiang tiba di Canberra pekan ini.", "Li Keqiang → Li Qiang")]
    [TestCase("2024-05-01", "Pemimpin Tertinggi Iran Ruhollah Khomeini mengatakan hari ini bahwa serangan akan dibalas.",
        "Ruhollah Khomeini → Ali Khamenei")]
    [TestCase("2024-09-01", "Presiden Suriah Hafez al-Assad mengatakan hari ini bahwa gencatan senjata ditolak.",
        "Hafez al-Assad → Bashar al-Assad")]
    public void FlagsTheDeadInTheOfficeOfTheLiving(string date, string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", date, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("ja>id", "金正恩総書記はミサイル発射を視察した。", "Pemimpin Korea Utara Kim Jong Il memeriksa peluncuran rudal.",
        "Kim Jong Il → Kim Jong Un")]
    [TestCase("ja>id", "李強首相はキャンベラに到着した。", "Perdana Menteri Li Keqiang tiba di Canberra.", "Li Keqiang → Li Qiang")]
    [TestCase("ja>id", "ウィーンからオーストリアの首都への便が欠航した。", "Penerbangan dari Wina ke ibu kota Australia dibatalkan.",
        "Australia → Austria")]
    [TestCase("ja>id", "ニジェールの大統領がニアメーでのクーデターで追放された。", "Presiden Nigeria digulingkan dalam kudeta di Niamey.",
        "Nigeria → Niger")]
    [TestCase("ja>id", "スロバキア議会がブラチスラバで開かれた。", "Parlemen Slovenia bersidang di Bratislava.", "Slovenia → Slovakia")]
    [TestCase("ja>id", "イラン軍がテヘランから攻撃を行った。", "Pasukan Irak melancarkan serangan dari Teheran.", "Irak → Iran")]
    [TestCase("ja>id", "アゼルバイジャンのイルハム・アリエフ大統領はバクーで気候サミットを開いた。",
        "Presiden Azerbaijan Heydar Aliyev membuka KTT iklim di Baku.", "Heydar Aliyev → Ilham Aliyev")]
    [TestCase("ja>en", "金正恩氏はプーチン氏に最も親しい友人だと述べた。", "Kim Jong Il told Putin that he was his closest friend.",
        "Kim Jong Il → Kim Jong Un")]
    [TestCase("en>id", "Floods hit Shaanxi province in China.", "Banjir melanda Shanxi di China.", "Shanxi → Shaanxi")]
    [TestCase("ja>id", "韓国はその協定に署名した。", "Korea Utara menandatangani pakta itu dengan Seoul.", "Korea Utara → Korea Selatan")]
    public void FlagsAnotherThanTheSourceNames(string languages, string source, string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, source, target)), Is.EqualTo((string[])[expected]));

    [TestCase("2024-10-17", "Kim Jong Il, ayah Kim Jong Un, meninggal pada 2011.")]
    [TestCase("2024-10-17", "Pada masa Kim Jong Il, Korea Utara melakukan uji coba nuklir.")]
    [TestCase("2024-10-17", "Menurut Kim Jong Un, ajaran Kim Il Sung dan Kim Jong Il tetap berlaku.")]
    [TestCase("2024-10-17", "Kebijakan Songun yang dirumuskan Kim Jong Il masih dianut Korea Utara.")]
    [TestCase("2024-10-17", "Hari lahir Kim Jong Il diperingati setiap 16 Februari.")]
    [TestCase("2024-10-17", "Lapangan Kim Il Sung di Pyongyang dipenuhi warga hari ini.")]
    [TestCase("2024-10-17", "Museum Mao Zedong di Beijing dibuka kembali hari ini.")]
    [TestCase("2024-10-17", "Mantan Perdana Menteri Shinzo Abe ditembak pada 2022.")]
    [TestCase("2024-10-17", "Presiden Ferdinand Marcos Jr. bertolak ke Washington.")]
    [TestCase("2024-10-17", "Presiden Joko Widodo digantikan Prabowo Subianto pekan depan.")]
    [TestCase("2024-10-17", "Nelson Mandela berkata bahwa bahasa masuk ke dalam hati.")]
    [TestCase("2024-10-17", "Presiden Bush mengatakan pada 2003 bahwa Irak punya senjata pemusnah massal.")]
    [TestCase("2024-10-17", "Film tentang Presiden John F. Kennedy tayang hari ini.")]
    [TestCase("2024-10-17", "Pesawat mendarat di Bandara Soekarno-Hatta hari ini.")]
    [TestCase("2024-10-17", "Pengadilan hari ini mendengar kasus pembunuhan Benazir Bhutto.")]
    [TestCase("2024-10-17", "Presiden Soekarno membacakan proklamasi; Presiden Jokowi mengenangnya hari ini.")]
    [TestCase("2015-06-01", "Perdana Menteri China Li Keqiang mengatakan hari ini bahwa ekonomi membaik.")]
    [TestCase("2009-05-25", "Sekretaris Jenderal Kim Jong Il memeriksa uji coba nuklir hari ini.")]
    [TestCase("1979-02-11", "Pemimpin revolusi Iran Ruhollah Khomeini mengatakan hari ini bahwa raja telah pergi.")]
    [TestCase("2024-06-01", "Upacara peringatan Khomeini dihadiri Presiden dan Ali Khamenei.")]
    [TestCase(null, "Sekretaris Jenderal Kim Jong Il mengatakan hal itu hari ini.")]
    public void AllowsThePastAndThoseWhoWereInOfficeThen(string? date, string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", date, null, target)), Is.Empty);

    [TestCase("オーストリアがオーストラリアに勝った。", "Austria mengalahkan Australia.")]
    [TestCase("ニジェールとナイジェリアの国境が閉鎖された。", "Perbatasan Niger dan Nigeria ditutup.")]
    [TestCase("イランとイラクが安全保障協定に署名した。", "Iran dan Irak menandatangani perjanjian keamanan.")]
    [TestCase("スロバキアがスロベニアに勝った。", "Slovakia menang atas Slovenia.")]
    [TestCase("韓国の尹大統領はドミニカ国ではなくドミニカ共和国を訪問した。", "Presiden Yoon mengunjungi Republik Dominika, bukan Dominika.")]
    [TestCase("東京と京都が競い、大阪が勝った。", "Tokyo dan Kyoto bersaing; Osaka menang.")]
    [TestCase("金正日総書記は2011年に死去した。", "Sekretaris Jenderal Kim Jong Il wafat pada 2011.")]
    public void AllowsWhatTheSourceNames(string source, string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", "2024-10-17", source, target)), Is.Empty);

    [TestCase("George W. Bush, the son of George H.W. Bush, did not attend.")]
    [TestCase("Kim Jong Il ruled until his death in 2011; his son Kim Jong Un succeeded him.")]
    [TestCase("Putin recalled what Stalin had said to Churchill.")]
    public void AllowsTheDeadInEnglish(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>en", "2024-10-17", null, target)), Is.Empty);
}
