package ca.footing.evaluation;

import ca.footing.shared.LocalizedText;

/** A question that the office asks after a series, beside what every form asks. */
public record EvaluationQuestion(EvaluationQuestionId id, AnswerKind kind, LocalizedText text) {}
