package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A plain table that becomes a stack of cards on a phone; the first cell of a row is its heading. */
public class DataTable extends Composite<Div> {
    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    /** @param name what the table holds, for screen readers */
    public DataTable(String name, List<String> columns) {
        this.columns = columns;
        var table = new NativeTable();
        table.addClassName("data-table");
        table.getElement().setAttribute("role", "table").setAttribute("aria-label", name);
        var head = table.getHead();
        head.getElement().setAttribute("role", "rowgroup");
        var headings = new NativeTableRow();
        headings.getElement().setAttribute("role", "row");
        columns.forEach(column -> headings.add(heading(column, "columnheader", "col")));
        head.add(headings);
        body.getElement().setAttribute("role", "rowgroup");
        table.add(body);
        getContent().addClassName("table-frame");
        getContent().add(table);
    }

    /** Adds a row; the cells stand in the order of the columns. */
    public void row(Component first, Component... cells) {
        var row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        var title = heading("", "rowheader", "row");
        title.add(first);
        row.add(title);
        for (var i = 0; i < cells.length; i++) {
            var cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        body.add(row);
    }

    /** Two lines in one cell: the matter and, smaller, what goes with it. */
    public static Span lines(Component main, String sub) {
        var below = new Span(sub);
        below.addClassName("sub");
        return new Span(main, below);
    }

    private static NativeTableHeaderCell heading(String text, String role, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("role", role).setAttribute("scope", scope);
        return cell;
    }
}
