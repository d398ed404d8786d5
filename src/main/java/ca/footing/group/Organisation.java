package ca.footing.group;

import ca.footing.shared.Province;

/** Who pays: the small record that a clinic keeps of itself. */
public record Organisation(String name, String contact, Province province) {}
