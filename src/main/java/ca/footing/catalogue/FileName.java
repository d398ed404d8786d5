package ca.footing.catalogue;

/** Which file a material has in a language ({@code en} or {@code fr}), without its bytes. */
public record FileName(MaterialId material, String language, String name) {}
