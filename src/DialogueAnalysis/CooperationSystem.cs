namespace DialogueAnalysis;

/// <summary>The system of cooperation that a document is about.</summary>
/// <remarks>In metadata and output: <c>med</c>, <c>local-parties</c>, <c>region</c>.</remarks>
public enum CooperationSystem
{
    /// <summary>The committees of the MED agreement.</summary>
    Med,
    /// <summary>Leaders and representatives as local parties.</summary>
    LocalParties,
    /// <summary>Cooperation in the regions.</summary>
    Region,
}
