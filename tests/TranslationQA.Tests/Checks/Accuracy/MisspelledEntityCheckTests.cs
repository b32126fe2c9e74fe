using TranslationQA.Lexicons;
using TranslationQA.Model;

namespace TranslationQA.Tests.Checks.Accuracy;

public sealed class MisspelledEntityCheckTests
{
    private const string Name = "misspelled-entity";

    [TestCase("Sekretaris Jenderal Kim Jung Eun memeriksa latihan artileri.", "Kim Jung Eun → Kim Jong Un")]
    [TestCase("Presiden Ukraina Volodimir Zelensk berpidato di depan parlemen.", "Volodimir Zelensk → Volodymyr Zelensky")]
    [TestCase("Presiden Turki Recep Tayip Erdogann bertemu dengan para menteri.", "Recep Tayip Erdogann → Recep Tayyip Erdogan")]
    [TestCase("Perdana Menteri Israel Benyamin Netanyafu menolak usul itu.", "Benyamin Netanyafu → Benjamin Netanyahu")]
    [TestCase("Menteri Luar Negeri Rusia Sergei Labrov berbicara di Moskow.", "Sergei Labrov → Sergey Lavrov")]
    [TestCase("Presiden Rusia Puttin menelepon Presiden China Xi Jinping.", "Puttin → Putin")]
    [TestCase("Sekretaris Jenderal PBB Antonio Gutteres mengecam serangan itu.", "Antonio Gutteres → Antonio Guterres")]
    [TestCase("Kanselir Jerman Olaf Sholtz menemui Presiden Zelensky.", "Olaf Sholtz → Olaf Scholz")]
    [TestCase("Perdana Menteri India Narendra Mody tiba di Kazan.", "Narendra Mody → Narendra Modi")]
    [TestCase("Kantor berita Korea Selatan Yonghap melaporkan peluncuran itu.", "Yonghap → Yonhap")]
    public void FlagsGarbledNameThatTheContextGivesAway(string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, null, target)), Is.EqualTo((string[])[expected]));

    [TestCase("ja>id", "ロシア国境に近いブリャンスク州の二つの村がドローン攻撃を受けた。",
        "Dua desa di wilayah Brishask, dekat perbatasan Rusia, diserang drone.", "Brishask → Bryansk")]
    [TestCase("ja>id", "ウクライナ東部ドネツク州で将校6人が死亡した。",
        "Enam perwira tewas di Oblast Venetsk di Ukraina timur.", "Venetsk → Donetsk")]
    [TestCase("ja>id", "月曜朝、石川県で地震があった。", "Gempa mengguncang Prefektur Isikawa, Jepang, pada Senin pagi.", "Isikawa → Ishikawa")]
    [TestCase("ja>id", "石破茂首相はハノイを訪問した。", "Perdana Menteri Jepang Sigeru Isiba mengunjungi Hanoi.",
        "Sigeru Isiba → Shigeru Ishiba")]
    [TestCase("ja>id", "フランスのマクロン大統領がジャカルタに到着した。", "Presiden Prancis Emanuel Makron tiba di Jakarta.",
        "Emanuel Makron → Emmanuel Macron")]
    [TestCase("zh>id", "中国国家主席习近平接见了来自河内的客人。", "Presiden China Xi Jinpin menerima tamu dari Hanoi.",
        "Xi Jinpin → Xi Jinping")]
    [TestCase("en>id", "Wildfires spread in California.", "Kebakaran hutan meluas di Kalifornya, Amerika Serikat.",
        "Kalifornya → California")]
    [TestCase("ja>en", "金正恩総書記は発射を視察した。", "North Korean leader Kim Jong Oon watched the launch.",
        "Kim Jong Oon → Kim Jong Un")]
    [TestCase("ja>en", "ドローンがロシア西部ブリャンスク州の倉庫を攻撃した。", "Drones hit a depot in Brianzk Oblast in western Russia.",
        "Brianzk → Bryansk")]
    [TestCase("ru>en", "Украинские войска обстреляли Белгород.", "Ukrainian forces shelled Belgarod in Russia.",
        "Belgarod → Belgorod")]
    public void FlagsGarbleOfWhatTheSourceNames(string languages, string source, string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, source, target)), Is.EqualTo((string[])[expected]));

    [TestCase("Menteri Pertahanan Korea Selatan Kim Yong-hyun mengatakan hal itu. Sekretaris Jenderal Kim Jong Un diam.")]
    [TestCase("Media lokal Ukraina Ukrainska Pravda melaporkan serangan di Kyiv.")]
    [TestCase("Batalyon Buryat Khusus ditempatkan di Oblast Kursk, Rusia.")]
    [TestCase("Kantor berita Ukrinform mengutip pejabat Ukraina.")]
    [TestCase("Juru bicara Matthew Miller dan Wakil Kepala Sekretaris Kabinet Kazuhiko Aoki tidak menjawab.")]
    [TestCase("Austria dan Australia menandatangani perjanjian.")]
    [TestCase("Niger berbatasan dengan Nigeria, Iran dengan Irak.")]
    [TestCase("Slovakia dan Slovenia memakai euro.")]
    [TestCase("Presiden Zelenskyy, yang juga ditulis Zelensky atau Zelenskiy, berkunjung.")]
    [TestCase("Kyiv, Kharkiv, Kherson, Chernihiv, Cherkasy, dan Chernivtsi diserang.")]
    [TestCase("Warga Korea Utara dan tentara Rusianya pergi ke Kyiv.")]
    [TestCase("Pemain bola Kim Min-jae mencetak gol bagi Bayern Munich.")]
    [TestCase("Peneliti bernama Tanaka Jiro dan Suzuki Hanako bekerja di Kyoto.")]
    [TestCase("Kabupaten Donggala dan Kota Palu diguncang gempa.")]
    [TestCase("Gubernur California Gavin Newsom dan Wali Kota Los Angeles Karen Bass bertemu.")]
    [TestCase("Menteri Keuangan Sri Mulyani Indrawati dan Menteri BUMN Erick Thohir rapat.")]
    [TestCase("Presiden Prabowo dan Presiden Macron bertemu di Paris; Brigitte Macron hadir.")]
    [TestCase("Ketua DPR Puan Maharani menemui Megawati Soekarnoputri.")]
    [TestCase("Putra mahkota Arab Saudi Pangeran Mohammed bin Salman dan Raja Salman.")]
    [TestCase("Pulau Okinoshima di Prefektur Fukuoka dan Kota Fukui di Prefektur Fukui.")]
    [TestCase("Hamas, Hizbullah, Fatah, dan Houthi menolak; Hezbollah diam.")]
    [TestCase("Komandan Valerii Zaluzhnyi, juga Valery Zaluzhny, digantikan Oleksandr Syrskyi.")]
    [TestCase("Bandara Kansai dan stasiun Shin-Osaka ditutup; Shinkansen Tokaido berhenti.")]
    [TestCase("Trump memuji partai Republik.\nPartai Republik menang.")]
    [TestCase("Walikota Surakarta dan Bupati Sukoharjo menghadiri acara di Semarang.")]
    public void AllowsRightNamesThatLookLikeOthers(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", "2024-10-17", null, target)), Is.Empty);

    [TestCase("The Ukrainian and the Belarusian delegations met Koreans and Japanese.")]
    [TestCase("Joe Bidden, a plumber from Leeds, won the marathon.")]
    [TestCase("Ms. Merkle and Mr. Putnam opened a bakery in Dublin.")]
    [TestCase("The Kursk offensive, the Kurdish militia and the Kuril Islands were discussed.")]
    [TestCase("Rishi Sunak, Keir Starmer, Kemi Badenoch and Nigel Farage debated in Westminster.")]
    [TestCase("Brianna from Bryant Park met Dontae from Donetsk.")]
    [TestCase("Georgia the state and Georgia the country; Guyana and Guinea; Mali, Malta, Malawi.")]
    public void AllowsOtherPeopleAndFormsOfNamesInEnglish(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>en", null, null, target)), Is.Empty);

    [Test]
    public void FlagsDeprecatedSpellingOfAnOwnLexicon()
    {
        Entity city = new()
        {
            Id = "surakarta",
            Kind = EntityKind.Place,
            Names = new NameSet(
            [
                new Name(LanguageTag.Parse("id"), "Surakarta", NameStatus.Preferred),
                new Name(LanguageTag.Parse("id"), "Soerakarta", NameStatus.Deprecated),
            ]),
        };

        TranslationChecker checker = new TranslationCheckerBuilder().WithoutNewsLexicon().AddLexicon([city]).Build();

        Finding finding = checker.Check(new Segment("Ia pulang ke Soerakarta."), LanguagePair.Parse("ja>id")).Single();
        Assert.That((finding.Text, finding.Suggestions[0]), Is.EqualTo(("Soerakarta", "Surakarta")));
    }

    [Test]
    public void SpellingThatTheDocumentUsesComesFirst()
    {
        Document document = Article.Of("ja>id", null, null, "Kim Jong-un berpidato.\nSekretaris Jenderal Kim Jung-eun pergi.");

        Assert.That(Article.Find(Name, document), Is.EqualTo((string[])["Kim Jung-eun → Kim Jong-un"]));
    }
}
