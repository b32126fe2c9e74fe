using TranslationQA.Checks;

namespace TranslationQA.Accuracy.Tests.Traps;

/// <summary>Holds the checker against names that are right in one text and wrong in its twin.</summary>
public sealed class TrapTests
{
    private const int MinTraps = 60;
    private const int MinFound = 45;

    private static IEnumerable<TestCaseData> Traps =>
        Trap.All.Select(trap => new TestCaseData(trap).SetArgDisplayNames(trap.Id));

    [TestCaseSource(nameof(Traps))]
    public void FlagsNothingThatIsRight(Trap trap) => Assert.That(trap.FindInRight(), Is.Empty, trap.Right);

    [Test]
    public void FindsThreeOfFourTwins()
    {
        Trap[] missed = [.. Trap.All.Where(trap => !trap.IsFoundInWrong())];
        int found = Trap.All.Count - missed.Length;
        string report = $"{found} of {Trap.All.Count} found; missed:\n"
            + string.Join('\n', missed.Select(trap => $"{trap.Id}: {trap.Check} '{trap.Text}' ({trap.Why})"));

        TestContext.Out.WriteLine(report);

        Assert.That(found, Is.GreaterThanOrEqualTo(MinFound), report);
    }

    [Test]
    public void ThereAreEnough() => Assert.That(Trap.All, Has.Count.GreaterThanOrEqualTo(MinTraps));

    [Test]
    public void EachHasIdOfItsOwn() => Assert.That(Trap.All.Select(trap => trap.Id), Is.Unique);

    [TestCaseSource(nameof(Traps))]
    public void SaysWhatIsWrongInTwin(Trap trap)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new[] { trap.Right, trap.Wrong }, Is.All.Contains(trap.Text));
            Assert.That(BuiltInChecks.All.Select(check => check.Descriptor.Name), Does.Contain(trap.Check));
            Assert.That(trap.Expected, Is.Not.Empty);
            Assert.That(trap.Why, Is.Not.Empty);
        }
    }
}
