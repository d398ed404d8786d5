package ca.footing.progress.ui;

import ca.footing.progress.Board;
import ca.footing.progress.ModuleState;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;

/** Where a person stands in one module, or that it is not among what they booked. */
class BoardCell extends NativeTableCell {
    BoardCell(Board.Cell cell) {
        var standing = cell.state();
        getElement().setAttribute("role", "cell");
        addClassName("module-cell");
        if (standing == null) {
            add(hidden("–"), new Unseen(getTranslation("progress.board.notBooked", cell.position())));
        } else {
            show(cell, standing);
        }
    }

    private void show(Board.Cell cell, ModuleState standing) {
        var key = cell.stuck() ? "progress.board.stuck" : "progress.board.state." + standing;
        var count = hidden(getTranslation("progress.board.count", cell.met(), cell.total()));
        count.addClassName("sub");
        add(
                new Stone(standing, cell.position(), cell.stuck()),
                count,
                new Unseen(getTranslation(key, cell.position(), cell.met(), cell.total())));
    }

    /** Seen but not read out: the words beside it say the same. */
    private static Span hidden(String text) {
        var seen = new Span(text);
        seen.getElement().setAttribute("aria-hidden", "true");
        return seen;
    }
}
