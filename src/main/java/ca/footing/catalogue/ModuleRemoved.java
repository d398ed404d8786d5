package ca.footing.catalogue;

/** A module of a series that was never public is about to be deleted. */
public record ModuleRemoved(ModuleId module) {}
