namespace TranslationQA.Formats;

/// <summary>Finds UTF-16 surrogates that stand without their other half.</summary>
internal static class Surrogates
{
    public static int IndexOfLone(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (true)
        {
            int next = text[i..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
            {
                return -1;
            }

            i += next;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i += 2;
        }
    }
}
