package ca.footing.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.BrowserTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people tick and write in "Am I resourced?" stays in their browser. */
class ResourcedE2E extends BrowserTest {
    private static final String MINE = "Zwieback and my sister Qolibri";

    @Autowired
    private JdbcClient jdbc;

    @Test
    void neverLeavesTheBrowserAndCannotStandInAnyTable() {
        var sent = new ArrayList<String>();
        var page = visit(390, "en");
        page.onRequest(request -> sent.add(request.method() + " " + request.url() + " " + request.allHeaders() + " "
                + (request.postData() == null ? "" : request.postData())));
        page.onWebSocket(socket -> socket.onFrameSent(frame -> sent.add(frame.text())));
        page.navigate("/en/resourced");
        settled(page);
        assertThat(page.locator("[data-gentle]").isVisible()).isFalse();
        fitsItsWidth(page);
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Not today")).all().stream()
                .limit(3)
                .forEach(radio -> radio.check());
        page.locator("textarea").fill(MINE);
        assertThat(page.locator("[data-status]").innerText()).isEqualTo("Kept in this browser.");
        assertThat(page.locator("[data-gentle]").isVisible()).isTrue();
        page.navigate("/en/series");
        page.navigate("/fr/resourced");
        settled(page);
        assertThat(page.locator("textarea").inputValue()).isEqualTo(MINE);
        assertThat(page.locator("input:checked").count()).isEqualTo(3);
        assertThat(page.locator("form, [formaction]").count()).isZero();
        assertThat(page.context().cookies())
                .allSatisfy(cookie -> assertThat(cookie.value).doesNotContain("Qolibri"));
        assertThat(sent).isNotEmpty().allSatisfy(request -> {
            assertThat(request).doesNotContain("POST ", "Qolibri", "Zwieback", "%22ticked");
            assertThat(request).doesNotContain(base64(MINE));
        });
        assertThat(tablesWith("Qolibri")).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("L’effacer de ce navigateur"))
                .click();
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        page.reload();
        assertThat(page.locator("textarea").inputValue()).isEmpty();
    }

    /** Every column of every table that can hold words. */
    private List<String> tablesWith(String word) {
        var columns = jdbc.sql("""
                select table_name, group_concat(column_name) as words from information_schema.columns
                where table_schema = database() and (data_type like '%char%' or data_type like '%text'
                    or data_type like '%blob' or data_type = 'varbinary' or data_type = 'json')
                group by table_name order by table_name""")
                .query((row, _) -> List.of(row.getString("table_name"), row.getString("words")))
                .list();
        assertThat(columns).hasSizeGreaterThan(50);
        return columns.stream()
                .filter(table -> jdbc.sql("select count(*) from (select 1 from `" + table.getFirst() + "` where "
                                        + String.join(
                                                " or ",
                                                List.of(table.getLast().split(",")).stream()
                                                        .map(column -> "locate(:word, `" + column + "`) > 0")
                                                        .toList())
                                        + " limit 1) found")
                                .param("word", word)
                                .query(Integer.class)
                                .single()
                        > 0)
                .map(List::getFirst)
                .toList();
    }

    private static String base64(String words) {
        var all = Base64.getEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
        return all.substring(0, all.length() - 2);
    }
}
