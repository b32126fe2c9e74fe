namespace TranslationQA.Internals.Analysis;

/// <summary>The kinds of quotation marks that are followed through a document.</summary>
internal enum QuoteStyle : byte
{
    None,

    /// <summary>"…"</summary>
    Straight,

    /// <summary>“…”</summary>
    Curly,

    /// <summary>„…“ and „…”</summary>
    Low,

    /// <summary>«…»</summary>
    Angle,

    /// <summary>``…''</summary>
    Tex,

    /// <summary>「…」</summary>
    Corner,

    /// <summary>『…』</summary>
    WhiteCorner,

    /// <summary>《…》</summary>
    DoubleTitle,

    /// <summary>〈…〉</summary>
    Title,

    /// <summary>〝…〟</summary>
    Prime,
}
