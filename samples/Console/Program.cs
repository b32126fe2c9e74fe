using TranslationQA;
using TranslationQA.Model;

TranslationChecker checker = new TranslationCheckerBuilder().Build();
Segment segment = new("金正恩総書記と会談した。", "Ia bertemu dengan Sekretaris Jenderal Kim Jung Eun.");
foreach (Finding finding in checker.Check(segment, LanguagePair.Parse("ja>id")))
{
    Console.WriteLine($"{finding.Message} Write: {string.Join(", ", finding.Suggestions)}");
}
