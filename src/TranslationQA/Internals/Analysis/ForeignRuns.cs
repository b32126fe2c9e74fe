using TranslationQA.Internals.Text;
using TranslationQA.Model;

namespace TranslationQA.Internals.Analysis;

/// <summary>Finds stretches of a text that are written in other scripts than its own.</summary>
internal static class ForeignRuns
{
    private const string Brackets = "()（）[]【】";
    private const string Handles = "#@/_%&=";

    /// <summary>Gets the next run, or an empty span where there is none.</summary>
    /// <remarks>A run has two letters, or it is one Chinese character of the source. Blanks, figures and punctuation
    /// between two such letters belong to the run; brackets end it.</remarks>
    public static TextSpan Next(ReadOnlySpan<char> text, int from, Scripts scripts, ReadOnlySpan<char> source)
    {
        int start = -1;
        int end = from;
        int letters = 0;
        for (int i = from; i < text.Length; i++)
        {
            Scripts script = ScriptTable.Of(text[i]);
            if ((script & scripts) != Scripts.None)
            {
                start = start < 0 ? i : start;
                end = i + 1;
                letters++;
            }
            else if (start >= 0 && (script != Scripts.None || Brackets.Contains(text[i])))
            {
                if (IsRun(text[start], letters, source))
                {
                    break;
                }

                start = -1;
                letters = 0;
            }
        }

        return start >= 0 && IsRun(text[start], letters, source) ? TextSpan.FromBounds(start, end) : default;
    }

    /// <summary>Tells whether a run is the original of a word that stands before it in brackets.</summary>
    public static bool IsGloss(ReadOnlySpan<char> text, TextSpan run)
    {
        int open = text[..run.Start].LastIndexOfAny("(（[【");
        int closed = text[..run.Start].LastIndexOfAny(")）]】");
        return open > closed && ScriptTable.UsedIn(text[..open]) != Scripts.None;
    }

    /// <summary>Tells whether a run is part of an address, a hashtag or a user's name.</summary>
    public static bool IsHandle(ReadOnlySpan<char> text, TextSpan run) =>
        run.Start > 0 && Handles.Contains(text[run.Start - 1]);

    /// <summary>Gets how many letters a text has, and how many of them are of some scripts.</summary>
    public static (int All, int Foreign) Count(ReadOnlySpan<char> text, Scripts scripts)
    {
        int all = 0;
        int foreign = 0;
        foreach (char c in text)
        {
            Scripts script = ScriptTable.Of(c);
            all += script != Scripts.None ? 1 : 0;
            foreign += (script & scripts) != Scripts.None ? 1 : 0;
        }

        return (all, foreign);
    }

    private static bool IsRun(char first, int letters, ReadOnlySpan<char> source) =>
        letters > 1 || (letters == 1 && ScriptTable.Of(first) == Scripts.Han && source.Contains(first));
}
