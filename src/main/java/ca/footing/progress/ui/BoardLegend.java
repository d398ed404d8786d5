package ca.footing.progress.ui;

import ca.footing.progress.ModuleState;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the stones on the board mean. */
class BoardLegend extends UnorderedList {
    BoardLegend() {
        addClassName("legend");
        add(entry(new Stone(ModuleState.COMPLETE, 1, false), "progress.board.legend.complete"));
        add(entry(new Stone(ModuleState.IN_PROGRESS, 1, false), "progress.board.legend.inProgress"));
        add(entry(new Stone(ModuleState.IN_PROGRESS, 1, true), "progress.board.legend.stuck"));
        add(entry(new Stone(ModuleState.NOT_STARTED, 1, false), "progress.board.legend.notStarted"));
    }

    private ListItem entry(Stone stone, String key) {
        return new ListItem(stone, new Span(getTranslation(key)));
    }
}
