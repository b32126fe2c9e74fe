using Microsoft.Extensions.DependencyInjection;

namespace TranslationQA.Tests;

public sealed class ServiceCollectionExtensionsTests
{
    [Test]
    public void EveryoneGetsTheSameChecker()
    {
        using ServiceProvider provider = new ServiceCollection().AddTranslationChecker().BuildServiceProvider();

        TranslationChecker checker = provider.GetRequiredService<TranslationChecker>();

        Assert.That(provider.GetRequiredService<TranslationChecker>(), Is.SameAs(checker));
    }

    [Test]
    public void SetsTheCheckerUpAsTold()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddTranslationChecker(builder => builder.Only(["cut-term"]).WithoutNewsLexicon()).BuildServiceProvider();

        TranslationChecker checker = provider.GetRequiredService<TranslationChecker>();

        Assert.That((checker.Checks.Count, checker.Lexicon.Entities.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void FirstRegistrationWins()
    {
        IServiceCollection services = new ServiceCollection()
            .AddTranslationChecker(builder => builder.Only(["cut-term"])).AddTranslationChecker();

        Assert.That(services, Has.Count.EqualTo(1));
    }

    [Test]
    public void NothingIsMadeBeforeItsFirstUse() => Assert.That(
        () => new ServiceCollection().AddTranslationChecker(_ => throw new NotSupportedException()).BuildServiceProvider().Dispose(),
        Throws.Nothing);

    [Test]
    public void RefusesNull()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => ((IServiceCollection)null!).AddTranslationChecker(), Throws.ArgumentNullException);
            Assert.That(() => new ServiceCollection().AddTranslationChecker(null!), Throws.ArgumentNullException);
        }
    }
}
