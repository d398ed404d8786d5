package ca.footing.progress.ui;

import ca.footing.progress.Board;
import ca.footing.progress.ProgressRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Learner by module as a table that becomes cards on a phone; its roles stay whatever the style makes of it. */
class BoardTable extends Composite<Div> {
    BoardTable(Board board) {
        if (board.rows().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.board.nobody")));
            return;
        }
        var table = new NativeTable();
        table.addClassNames("data-table", "board");
        role(table, "table");
        table.setCaptionText(getTranslation("progress.board.caption"));
        table.getCaption().addClassName("visually-hidden");
        role(table.getHead(), "rowgroup");
        table.getHead().add(header(board));
        role(table.getBody(), "rowgroup");
        board.rows().forEach(row -> table.getBody().add(row(row, board.mayGiveTime())));
        getContent().addClassName("table-frame");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("progress.board.caption"));
        getContent().add(table);
    }

    private NativeTableRow header(Board board) {
        var row = new NativeTableRow();
        role(row, "row");
        row.add(header(new Span(getTranslation("progress.board.learner")), "col", "columnheader"));
        board.columns().forEach(column -> {
            var number = new Span(String.valueOf(column.position()));
            number.getElement().setAttribute("aria-hidden", "true");
            var cell = header(number, "col", "columnheader");
            cell.add(new Unseen(getTranslation(
                    "progress.home.module", column.position(), column.title().in(getLocale()))));
            cell.addClassName("module-cell");
            cell.setTitle(column.title().in(getLocale()));
            row.add(cell);
        });
        row.add(header(new Span(getTranslation("progress.board.next")), "col", "columnheader"));
        return row;
    }

    private NativeTableRow row(Board.Row person, boolean mayGiveTime) {
        var row = new NativeTableRow();
        role(row, "row");
        var name = header(new Span(person.person().preferredName()), "row", "rowheader");
        var pronouns = new Span(person.person().pronouns());
        pronouns.addClassName("sub");
        name.add(pronouns);
        if (mayGiveTime) {
            var time = new Anchor(
                    ProgressRoutes.personalTime(person.registration()), getTranslation("progress.time.title"));
            time.addClassName("sub");
            time.setAriaLabel(getTranslation("progress.time.of", person.person().preferredName()));
            name.add(time);
        }
        row.add(name);
        person.cells().forEach(cell -> row.add(new BoardCell(cell)));
        var next = new NativeTableCell(new NextStep(person.next()));
        role(next, "cell");
        next.getElement().setAttribute("data-label", getTranslation("progress.board.next"));
        row.add(next);
        return row;
    }

    private static NativeTableHeaderCell header(Component content, String scope, String role) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        role(cell, role);
        return cell;
    }

    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }
}
