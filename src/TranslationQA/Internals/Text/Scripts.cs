namespace TranslationQA.Internals.Text;

/// <summary>The scripts that letters are told apart by.</summary>
[Flags]
internal enum Scripts : ushort
{
    None = 0,
    Latin = 1,
    Cyrillic = 2,
    Greek = 4,
    Arabic = 8,
    Hebrew = 16,
    Devanagari = 32,
    Thai = 64,
    Han = 128,
    Kana = 256,
    Hangul = 512,
}
