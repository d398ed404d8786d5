package ca.footing.need;

import java.util.List;

/** A request as the one person reads it who looks after it. */
public record NeedDetails(NeedRow row, NeedDraft said, List<AskedQuestion> questions, String answer) {}
