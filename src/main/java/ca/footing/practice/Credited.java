package ca.footing.practice;

import org.jspecify.annotations.Nullable;

/**
 * What a body would credit of a person's signed supervision, under its weight on the day of each entry.
 *
 * @param correction the last weight that reached back and changed this sum, for half a year; null where none did
 * @param before what the sum would be without that correction; the sum itself where there is none
 */
public record Credited(String body, int minutes, @Nullable Weight correction, int before) {}
