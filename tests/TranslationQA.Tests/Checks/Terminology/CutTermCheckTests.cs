using TranslationQA.Model;

namespace TranslationQA.Tests.Checks.Terminology;

public sealed class CutTermCheckTests
{
    private const string Name = "cut-term";

    [TestCase("Pemerintah Rusia menyebut laporan itu sebagai \"berita Fei\".", "berita Fei → berita palsu")]
    [TestCase("Menteri itu menepis berita Fei tentang gempa.", "berita Fei → berita palsu")]
    [TestCase("Tentara dikirim. Email yang sama\nDeere, mengutip pejabat, mengatakan tentara itu sudah tiba.",
        "Email yang sama → Media yang sama", "Deere → Media yang sama")]
    [TestCase("Kantor berita itu diam. Surel yang sama\nRusa itu mengutip sumber militer.",
        "Surel yang sama → Media yang sama", "Rusa itu → Media yang sama")]
    [TestCase("Kedua pemimpin menandatangani Perjanjian Kapal.\nPerjanjian kemitraan strategis komprehensif itu berlaku.",
        "Perjanjian Kapal → Perjanjian Kemitraan")]
    [TestCase("Personel Korea Utara dikirim ke Bryansk, Rusia.\nHal itu dikonfirmasi di Oblast dan Kursk.",
        "di Oblast dan Kursk → di Oblast Bryansk dan Kursk")]
    [TestCase("Serangan drone terjadi di Belgorod, Rusia.\nDua orang tewas di Oblast dan Voronezh.",
        "di Oblast dan Voronezh → di Oblast Belgorod dan Voronezh")]
    public void FlagsWhatACutLeftBehind(string target, params string[] expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, null, target)), Is.EqualTo(expected));

    [Test]
    public void CapitalOfAHalfInLettersIsNotTheProposals()
    {
        Document document = Article.Of("ja>en", null, null, "The government called the report \"Fei news\".");

        Assert.That(Article.Find(Name, document), Is.EqualTo((string[])["Fei news → fake news"]));
    }

    [TestCase("彼らはそれをフェイ\nクニュースと呼んだ。", "フェイ → フェイクニュース")]
    [TestCase("ロシアは弾道ミサ\nイルを発射した。", "弾道ミサ → 弾道ミサイル")]
    [TestCase("部隊はブリャン\nスク州に送られた。", "ブリャン → ブリャンスク州")]
    [TestCase("両国はパートナー\nシップ条約に署名した。", "パートナー → パートナーシップ条約")]
    [TestCase("政府はサプライ\nチェーンを見直す。", "サプライ → サプライチェーン")]
    public void FlagsLineEndOfTheSourceInsideATerm(string source, string expected) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, source, "x\ny")), Has.Member(expected));

    [Test]
    public void SourceSideIsMarkedWhereTheTermIsCut()
    {
        Document document = Article.Of("ja>id", null, "ロシアは弾道ミサ\nイルを発射した。", "Rusia meluncurkan rudal.\nPeluncuran itu gagal.");

        Finding finding = Article.Checker.Check(document).Findings.Single(found => found.Descriptor.Name == Name);

        Assert.That((finding.Side, finding.SegmentIndex, finding.Span), Is.EqualTo((Side.Source, 0, new TextSpan(4, 4))));
    }

    [TestCase("両国はパートナー\nシップ条約に署名した。", "Kedua negara bermitra.\nPerjanjian kapal itu berlaku.", "Perjanjian kapal")]
    [TestCase("ロシアは弾道ミサ\nイルを発射した。", "Rusia meluncurkan misa balistik.\nIl jatuh.", "misa balistik")]
    [TestCase("彼らはそれをフェイ\nクニュースと呼んだ。", "Mereka menyebutnya berita Fei.\nKu.", "berita Fei")]
    public void FlagsTargetOfACutSource(string source, string target, string expected)
    {
        IEnumerable<Finding> findings = Article.Checker.Check(Article.Of("ja>id", null, source, target)).Findings
            .Where(finding => finding.Descriptor.Name == Name && finding.Side == Side.Target);

        Assert.That(findings.Select(finding => finding.Text), Has.Member(expected));
    }

    [TestCase("Ia menerima email yang sama dari dua pengirim dan menghapus surel itu.")]
    [TestCase("Email yang sama dikirim kepada semua pelanggan. Pelanggan diminta mengganti sandi.")]
    [TestCase("Kami membaca email yang sama\nsetiap pagi.")]
    [TestCase("Kapal perang Rusia berlabuh di Sevastopol; kapal itu membawa rudal.")]
    [TestCase("Perjanjian kapal selam AUKUS ditandatangani Australia, Inggris, dan AS.")]
    [TestCase("Perjanjian kapal antara kedua perusahaan pelayaran berakhir.")]
    [TestCase("Deere & Company melaporkan penurunan laba; saham Deere turun 3 persen.")]
    [TestCase("Rusa dan kambing merumput di padang.")]
    [TestCase("Penyanyi Fei Xiang merilis album; berita Fei Xiang menikah beredar luas.")]
    [TestCase("Berita palsu dan hoaks beredar di media sosial.")]
    [TestCase("Oblast Kursk dan Oblast Bryansk berbatasan dengan Ukraina.")]
    [TestCase("Pemerintah di Oblast Kursk mengungsikan warga.")]
    [TestCase("Ia menonton berita; kapal tiba di pelabuhan; garis pantai panjang.")]
    [TestCase("Pemandu wisata menunjukkan garis pantai.\nGaris itu panjang; pedoman wisata baru terbit.")]
    [TestCase("Peraturan ini berlaku di Provinsi dan Kabupaten.")]
    [TestCase("Kantor pemerintah di Prefektur, kata pejabat, tutup.")]
    [TestCase("Kepala Oblast mengatakan hal itu.")]
    public void AllowsTheSameWordsInTheirOwnSense(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, null, target)), Is.Empty);

    [TestCase("The same email went to every customer of John Deere.")]
    [TestCase("The treaty on ships and the partnership treaty were signed.")]
    [TestCase("The U.S. secretary of state met the defense secretary.")]
    public void AllowsTheSameWordsInEnglish(string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>en", null, null, target)), Is.Empty);

    [TestCase("土曜日に船が着いた。\n両国はパートナーシップ条約に署名した。", "Kapal tiba.\nKedua negara menandatangani perjanjian kemitraan.")]
    [TestCase("政府は見直す。\nイルカが来た。", "Pemerintah meninjau.\nLumba-lumba datang.")]
    public void AllowsLineEndsBetweenSentences(string source, string target) =>
        Assert.That(Article.Find(Name, Article.Of("ja>id", null, source, target)), Is.Empty);

    [TestCase("ko>id", "그것은 잘되지 않았습니다\n카페는 문을 닫았다.", "Itu tidak berjalan baik.\nKafe itu tutup.")]
    [TestCase("en>id", "Heavy rain moves to southwest US\nA tropical storm follows.", "Hujan lebat.\nBadai tropis menyusul.")]
    public void AllowsLineEndsBetweenWords(string languages, string source, string target) =>
        Assert.That(Article.Find(Name, Article.Of(languages, null, source, target)), Is.Empty);
}
