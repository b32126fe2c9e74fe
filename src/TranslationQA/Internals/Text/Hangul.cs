namespace TranslationQA.Internals.Text;

/// <summary>The letters that Korean syllables are made of.</summary>
internal static class Hangul
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';
    private const char FirstVowel = 'ㅏ';
    private const int Vowels = 21;
    private const int Endings = 28;

    /// <summary>Tells whether a character is one of the letters by itself.</summary>
    public static bool IsLetter(char c) => c is >= 'ㄱ' and <= 'ㅣ';

    /// <summary>Tells whether a syllable of a text has a letter.</summary>
    public static bool Holds(ReadOnlySpan<char> text, char letter)
    {
        foreach (char c in text)
        {
            if (c is >= FirstSyllable and <= LastSyllable && Has(c - FirstSyllable, letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(int syllable, char letter)
    {
        int ending = syllable % Endings;
        return letter == (char)(FirstVowel + (syllable / Endings % Vowels))
            || letter == Initials[syllable / Endings / Vowels]
            || (ending > 0 && letter == Finals[ending - 1]);
    }
}
