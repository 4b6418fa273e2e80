namespace DialogueAnalysis.Tests.Rules;

/// <summary>Tests that change what belongs to the whole process, so that no other test may run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunAlone
{
    public const string Name = "Alone";
}
