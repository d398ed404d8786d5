package ca.footing.quiz.ui;

import ca.footing.quiz.PresetCheck;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** How a quiz compares with a body's rule, with what is missing, where the numbers are from, and who decides. */
class PresetBanner extends Composite<Div> {
    PresetBanner(PresetCheck check) {
        var preset = check.preset();
        var name = getTranslation("quiz.preset." + preset.code());
        var gaps = check.gaps();
        getContent().addClassNames("stack", "tight");
        if (gaps.isEmpty()) {
            getContent()
                    .add(new Banner(
                            Badge.Tone.SUCCESS,
                            "met",
                            getTranslation("quiz.preset.met", name),
                            getTranslation("quiz.preset.metText", check.fewest(), check.hours(), check.passMark())));
        } else {
            var sentences = gaps.stream().map(gap -> sentence(gap, check)).toList();
            getContent()
                    .add(new Banner(
                            Badge.Tone.WARNING,
                            "missing",
                            getTranslation("quiz.preset.missing", name),
                            String.join(" ", sentences)));
        }
        getContent()
                .add(Page.fine(getTranslation(
                        "quiz.preset.source",
                        preset.questionsPerHour(),
                        preset.trueFalsePerHour(),
                        preset.passMark(),
                        preset.source(),
                        Formats.date(preset.readOn(), getLocale()),
                        preset.body())));
    }

    private String sentence(PresetCheck.Gap gap, PresetCheck check) {
        var key = "quiz.gap." + gap;
        return switch (gap) {
            case TOO_FEW_QUESTIONS -> getTranslation(key, check.fewest(), check.needed(), check.hours());
            case TOO_MANY_TRUE_FALSE -> getTranslation(key, check.mostTrueFalse(), check.allowed(), check.hours());
            case PASS_MARK_TOO_LOW ->
                getTranslation(key, check.passMark(), check.preset().passMark());
        };
    }
}
