using TranslationQA.Model;

namespace TranslationQA.Tests.Checks.Terminology;

public sealed class WrongTermCheckTests
{
    private const string Name = "wrong-term";

    [TestCase("建国記念日に祝電が送られた。", "Telegram dikirim pada Hari Yayasan.", "Hari Yayasan → Hari Berdirinya Negara")]
    [TestCase("彼らは街でクラスター爆弾を使った。", "Mereka memakai bom kaset di kota.", "bom kaset → bom tandan")]
    [TestCase("データセンターで火災があった。", "Pusat Tanggal itu terbakar.", "Pusat Tanggal → Pusat Data")]
    [TestCase("ワールドカップの優勝者が歓迎された。", "Pemenang Cangkir Dunia disambut meriah.", "Cangkir Dunia → Piala Dunia")]
    [TestCase("マネーロンダリングの罪で起訴された。", "Ia didakwa melakukan binatu uang.", "binatu uang → pencucian uang")]
    [TestCase("参謀総長は前線を視察した。", "Rektor Staf Umum meninjau garis depan.", "Rektor Staf Umum → Kepala Staf Umum")]
    public void FlagsOtherSenseOfWhatTheSourceSays(string source, string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, source, target)), Is.EqualTo((string[])[expected]));

    [TestCase("Telegram itu dikirim pada Hari Yayasan Nasional Korea Utara.", "Hari Yayasan Nasional → Hari Berdirinya Negara")]
    [TestCase("Kementerian Pertahanan (Kementerian) membantah laporan itu.",
        "Kementerian Pertahanan (Kementerian) → Kementerian Pertahanan")]
    [TestCase("Sekretaris Kementerian Pertahanan Nasional Korea Selatan mengumumkan hal itu.",
        "Sekretaris Kementerian Pertahanan Nasional → Menteri Pertahanan Nasional")]
    public void FlagsWhatNobodyWrites(string target, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, null, target)), Is.EqualTo((string[])[expected]));

    [Test]
    public void FlagsTheKoreanMinisterWhoBecameASecretary()
    {
        Document document = Article.Of(
            "ko>id", null, "김용현 국방부 장관이 참석했다.", "Sekretaris Pertahanan Nasional Kim Yong-hyun hadir.");

        Assert.That(
            Article.Find(Name, document), Is.EqualTo((string[])["Sekretaris Pertahanan Nasional → Menteri Pertahanan Nasional"]));
    }

    [TestCase("Yayasan Nasional untuk Demokrasi memberi hibah.")]
    [TestCase("Hari Nasional China dirayakan pada 1 Oktober.")]
    [TestCase("Menteri Luar Negeri AS Antony Blinken tiba di Tel Aviv.")]
    [TestCase("Menlu AS Antony Blinken, Menteri Pertahanan Lloyd Austin, dan Presiden Joe Biden hadir.")]
    [TestCase("Sekretaris Jenderal PBB Antonio Guterres mengecam serangan itu.")]
    [TestCase("Menteri Pertahanan Nasional Kim Yong-hyun hadir.")]
    [TestCase("Mantan Presiden Donald Trump berpidato; Wakil Presiden Kamala Harris menjawab.")]
    [TestCase("Calon presiden Partai Republik Donald Trump berkampanye.")]
    [TestCase("Mantan Menteri Luar Negeri Hillary Clinton hadir.")]
    [TestCase("Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) mengeluarkan peringatan.")]
    [TestCase("Kementerian Pertahanan (Kemhan) membantah laporan itu.")]
    [TestCase("Kongres (Dewan Perwakilan dan Senat) menyetujui anggaran.")]
    [TestCase("Putaran kedua (putaran akhir) digelar besok.")]
    [TestCase("Ia memegang cangkir kopi dan membaca pesan di pusat kota.")]
    [TestCase("Rektor Universitas Indonesia dan Kepala Staf Umum bertemu.")]
    [TestCase("Sekretaris Kabinet Yoshimasa Hayashi mengatakan hal itu.")]
    [TestCase("Ketua Partai Gerindra Prabowo Subianto berpidato.")]
    [TestCase("Kandidat Presiden Kamala Harris dan Senator JD Vance berdebat.")]
    [TestCase("Presiden Direktur Toyota Koji Sato dan Menteri Perdagangan Zulkifli Hasan bertemu.")]
    [TestCase("Ruang Presiden dan Pengacara Sementara adalah judul film.")]
    [TestCase("Garis panas bumi mengalir di bawah kota.")]
    public void AllowsRightTermsAndTitles(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", "2024-10-17", null, target)), Is.Empty);

    [TestCase("カセットと爆弾が見つかった。", "Kaset dan bom kaset ditemukan polisi.")]
    [TestCase("建国記念日が祝われた。", "Hari Berdirinya Negara dirayakan.")]
    [TestCase("国立財団が設立された。", "Yayasan nasional didirikan.")]
    public void AllowsTheSenseThatTheSourceHas(string source, string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, source, target)), Is.Empty);

    [Test]
    public void AllowsAmericanSecretariesInEnglish()
    {
        Document document = Article.Of(
            "ja>en", "2024-10-17", null, "Secretary of State Antony Blinken met Defense Secretary Lloyd Austin.");

        Assert.That(Article.Find(Name, document), Is.Empty);
    }

    [Test]
    public void FlagsAnotherTitleThanTheSourceGives()
    {
        Document document = Article.Of(
            "ja>id", "2024-10-17", "ブリンケン国務長官がテルアビブに到着した。", "Sekretaris Negara AS Antony Blinken tiba di Tel Aviv.");

        Assert.That(Article.Find(Name, document), Is.EqualTo((string[])["Sekretaris Negara → Menteri Luar Negeri"]));
    }
}
