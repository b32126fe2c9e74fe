using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TranslationQA;

/// <summary>Registers the checker with an application's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a <see cref="TranslationChecker"/> as a singleton, made at its first use.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the checker up.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddTranslationChecker(
        this IServiceCollection services, Action<TranslationCheckerBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton(_ =>
        {
            TranslationCheckerBuilder builder = new();
            configure(builder);
            return builder.Build();
        });
        return services;
    }

    /// <summary>Adds a <see cref="TranslationChecker"/> with its defaults as a singleton, made at its first use.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddTranslationChecker(this IServiceCollection services) =>
        services.AddTranslationChecker(_ => { });
}
