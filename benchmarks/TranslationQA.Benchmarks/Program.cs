using BenchmarkDotNet.Running;
using TranslationQA.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new ShortConfig());
