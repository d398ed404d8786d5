package ca.footing.evaluation;

import java.util.Map;

/**
 * What a person answers; anything may be left out.
 *
 * @param ratings from 1 (not at all) to 5 (fully), by the item's key
 * @param words by the item's key, at most 140 characters each
 * @param tested the person asked whether a stranger could recognise somebody in the words
 */
public record EvaluationDraft(Map<String, Integer> ratings, Map<String, String> words, boolean tested) {}
