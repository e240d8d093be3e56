package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The marketing manager sees who moved since the summer, opens the list behind a number, and looks at grades and their borders. */
class ValueJourneyIT extends Journey {

    private static final String MOVES =
            "select coalesce(a.grade, 'JOINED') || '-' || coalesce(b.grade, 'LEFT') || ' ' || count(*) from"
                    + " customer_customer c left join value_grade a on a.customer_id = c.id and a.valid_from <= '%1$s' and"
                    + " a.valid_to > '%1$s' left join value_grade b on b.customer_id = c.id and b.valid_from <= '%2$s' and"
                    + " b.valid_to > '%2$s' where c.merged_into_id is null and coalesce(a.grade, b.grade) is not null"
                    + " group by a.grade, b.grade order by 1";

    private static final String HOLDERS = "select count(*) from customer_customer c where c.merged_into_id is null and"
            + " c.kind <> 'PROSPECT' and (c.customer_since is null or c.customer_since <= '%1$s') and (c.closed_on is null or"
            + " c.closed_on > '%1$s') and extract(year from age(date '%1$s', c.birth_date)) between 45 and 54 and exists"
            + " (select 1 from customer_holding h join product_product p on p.id = h.product_id where h.owner_id = c.id and"
            + " p.kind = 'FUND' and (h.opened_on is null or h.opened_on <= '%1$s') and (h.closed_on is null or h.closed_on >"
            + " '%1$s'))";

    /** Customers whose earliest holding began in the period, by its month. */
    private static final String FIRST =
            "select to_char(q.first_on, 'YYYY-MM') || '|' || count(*) from (select h.owner_id,"
                    + " min(coalesce(h.opened_on, date '1900-01-01')) as first_on from customer_holding h join customer_customer c"
                    + " on c.id = h.owner_id where c.merged_into_id is null and c.kind <> 'PROSPECT' group by h.owner_id) q where"
                    + " q.first_on > '%1$s' and q.first_on <= '%2$s' group by to_char(q.first_on, 'YYYY-MM') order by 1 desc";

    @Test
    void a_marketing_manager_sees_movers_opens_their_list_and_takes_it_along() {
        logIn("he.min", "/value/rfm.xhtml");
        assertThat(page.locator("#answer")).containsText("moved up");
        assertThat(page.locator("#derived")).containsText("derived afterwards");
        assertThat(page.locator("#rfm-grid tbody tr")).hasCount(5);
        String from = page.locator("#from").inputValue();
        String to = page.locator("#to").inputValue();
        Assertions.assertThat(page.locator("#moves td a").all().stream()
                        .map(a -> a.getAttribute("href").replaceAll(".*move=([A-Z-]+).*", "$1") + " "
                                + a.locator("b").innerText().replace(",", ""))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(bank.rows(MOVES.formatted(from, to)));
        assertAccessible();
        screenshot("value-rfm-en");
        oneFifthOfMoneyAndTheMovesBetweenFifths(to);

        String down = page.locator("#moves a[href*='move=A-B']").locator("b").innerText();
        page.locator("#moves a[href*='move=A-B']").click();
        assertThat(page.locator(".lead")).containsText(down + " customer");
        Assertions.assertThat(page.locator(byId("list:customers")).innerText()).contains("••");
        assertAccessible();
        APIResponse file = fetched("/api/value/movers?from=" + from + "&to=" + to + "&move=A-B");
        List<String> lines = file.text().lines().toList();
        Assertions.assertThat(lines).hasSize(1 + Integer.parseInt(down.replace(",", "")));
        Assertions.assertThat(lines.get(1)).contains("••");
        APIResponse workbook = page.request()
                .get(bank.uri("/api/value/movers.xlsx?move=A-B&from=" + from + "&to=" + to)
                        .toString());
        Assertions.assertThat(Arrays.copyOf(workbook.body(), 2)).isEqualTo("PK".getBytes(StandardCharsets.US_ASCII));
        Assertions.assertThat(bank.count("access_audit where activity = 'MOVERS_EXPORTED'"))
                .isGreaterThanOrEqualTo(2);
        page.locator("#draft\\:segment").click();
        assertThat(page.locator("#answer")).containsText(down + " member");
        assertThat(page.locator(".sieve")).hasCount(2);
        assertThat(page.locator("#origin")).isVisible();
        assertAccessible();
        sendsThemToACampaign(down, page.url().replaceAll(".*segment=", "segment="));
    }

    private void theSilentAreListedByBandAndOtherBordersAreTried() {
        open("/value/rhythm.xhtml?band=WIN_BACK");
        String many = String.format(
                Locale.ROOT,
                "%,d",
                bank.count(
                        "value_cycle y join scheduling_calendar k on y.valid_from <= k.published_date and y.valid_to >"
                                + " k.published_date join customer_customer c on c.id = y.customer_id and c.merged_into_id is null"
                                + " where y.band = 'WIN_BACK'"));
        assertThat(page.locator("#bands a.on .tabn")).hasText(many);
        assertThat(page.locator(byId("list:customers") + " tbody tr").first()).isVisible();
        page.locator("#rule\\:border").fill("10000");
        page.locator("#rule\\:show").click();
        assertThat(page.locator("#effect tbody tr")).hasCount(5);
        assertAccessible();
        screenshot("rhythm-zh");
    }

    private void oneFifthOfMoneyAndTheMovesBetweenFifths(String to) {
        page.locator("#money a").last().click();
        Assertions.assertThat(page.locator("#rfm-grid td a b").all().stream()
                        .mapToLong(cell -> Long.parseLong(cell.innerText().replace(",", "")))
                        .sum())
                .isEqualTo(bank.count(
                        "value_rfm v join customer_customer c on c.id = v.customer_id and c.merged_into_id is"
                                + " null where v.monetary = 5 and v.valid_from <= '" + to + "' and v.valid_to > '" + to
                                + "'"));
        assertThat(page.locator("#rfm-grid td a").first()).hasAttribute("href", Pattern.compile(".*&m=5.*"));
        page.locator("#ways a").last().click();
        assertThat(page.locator("#moves tbody tr")).hasCount(6);
        assertAccessible();
        page.locator("#ways a").first().click();
    }

    /** The draft is for exactly those of the list, in the segment that was drafted of it, and holds that segment until it is dropped. */
    private void sendsThemToACampaign(String down, String segment) {
        page.goBack();
        page.locator("#draft\\:campaign").click();
        assertThat(page.locator("main h1")).containsText("A → B");
        assertThat(page.locator("#answer")).containsText(down + " customer");
        assertThat(page.locator("#audience")).hasAttribute("href", Pattern.compile(".*" + segment));
        assertThat(page.locator("#meant h2").last()).hasText("Churn prevention");
        choose("plan:channel", "Relationship manager");
        page.locator("#plan\\:save").click();
        assertThat(page.locator("#messages")).containsText("saved");
        assertAccessible();
        screenshot("campaign-en");
        page.locator("#audience").click();
        page.locator("#side button", new Page.LocatorOptions().setHasText("Used by"))
                .click();
        page.locator(byId("side:uses") + " a").click();
        page.locator(".crumb a").click();
        assertThat(page.locator(byId("list:campaigns") + " tbody tr").first()).containsText("Relationship manager");
        assertAccessible();
        screenshot("campaigns-en");
        page.locator(byId("list:campaigns") + " a.name").first().click();
        page.locator("#decide\\:drop").click();
        assertThat(page.locator("#messages")).containsText("dropped");
        Assertions.assertThat(bank.count("segment_use where user_kind = 'CAMPAIGN'"))
                .isZero();
    }

    @Test
    void a_cell_of_the_penetration_leads_to_holders_and_to_those_who_lack_the_product() {
        openAWindow("ko-KR", ColorScheme.LIGHT);
        logIn("he.min", "/value/products.xhtml");
        assertThat(page.locator("#ages tbody tr")).hasCount(10);
        assertAccessible();
        screenshot("products-ko");
        String to = page.locator("#to").inputValue();
        Locator cell = page.locator("#ages a[href*='item=FUND&age=UNDER_55']");
        String holders = cell.locator("small").innerText().split(" ")[0];
        Assertions.assertThat(holders.replace(",", ""))
                .isEqualTo(bank.rows(HOLDERS.formatted(to)).get(0));
        cell.click();
        assertThat(page.locator(".lead")).containsText(holders);
        Assertions.assertThat(page.locator(byId("list:customers")).innerText()).contains("••");
        assertAccessible();
        page.locator("#who a[href*='who=LACKS']").click();
        assertThat(page.locator(byId("list:customers") + " tbody a.name").first())
                .isVisible();
        thoseWhoLackItBecomeASegment();
        readyQuestionsLeadToTheirPages();
        buyersAreFollowed();
        open("/value/profiles.xhtml");
        assertThat(page.locator("#coverage dd").first()).containsText("%");
        assertThat(page.locator("#places tbody tr").first()).isVisible();
        assertAccessible();
        screenshot("profiles-ko");
        Assertions.assertThat(context.request()
                        .get(bank.uri("/api/value/penetration.xlsx?from=" + to + "&to=" + to)
                                .toString())
                        .status())
                .isEqualTo(200);
    }

    private void thoseWhoLackItBecomeASegment() {
        String lacking = page.locator(".lead").innerText().replaceAll(".* ([0-9,]+)[^0-9]*$", "$1");
        page.locator("#draft\\:segment").click();
        assertThat(page.locator("#answer")).containsText(lacking);
        assertThat(page.locator("#origin")).isVisible();
    }

    private void readyQuestionsLeadToTheirPages() {
        open("/value/analyses.xhtml");
        assertThat(page.locator("#analyses tbody tr")).hasCount(12);
        assertThat(page.locator("#analyses")).containsText("마케팅 관리자");
        assertAccessible();
        screenshot("analyses-ko");
        page.locator("#analyses a[href*=losses]").click();
        assertThat(page.locator("#csvpairs")).isVisible();
        assertAccessible();
    }

    private void buyersAreFollowed() {
        open("/value/effect.xhtml");
        assertThat(page.locator("#honest")).isVisible();
        assertThat(page.locator("#grades tbody tr").first()).isVisible();
        assertThat(page.locator("#standing")).isVisible();
        assertAccessible();
        screenshot("effect-ko");
        page.locator("#product-tabs a[href*=purchases]").click();
        String from = page.locator("#from").inputValue();
        String to = page.locator("#to").inputValue();
        Assertions.assertThat(page.locator(byId("firsts") + " tbody tr").all().stream()
                        .map(row -> row.locator("td").nth(0).innerText() + "|"
                                + row.locator("td").nth(1).innerText().replace(",", ""))
                        .toList())
                .isNotEmpty()
                .containsExactlyElementsOf(bank.rows(FIRST.formatted(from, to)));
        assertThat(page.locator(byId("places") + " tbody tr").first()).isVisible();
        assertAccessible();
        screenshot("purchases-ko");
    }

    @Test
    void grades_of_branches_and_the_thresholds_are_shown() {
        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("he.min", "/value/grades.xhtml");
        Assertions.assertThat(numbers("#grades tbody td:nth-child(2)"))
                .hasSize(4)
                .containsExactlyElementsOf(bank.rows(counted("g.grade", "value_grade")));
        List<String> branches = page.locator("#branches tbody tr").all().stream()
                .map(row -> row.locator("td").nth(0).innerText() + "|"
                        + row.locator("td").nth(1).innerText().replace(",", ""))
                .toList();
        Assertions.assertThat(branches)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(bank.rows("select coalesce(b.name, '–') || '|' || count(*) from"
                        + " scheduling_calendar k cross join customer_customer c join value_grade g on g.customer_id ="
                        + " c.id and g.valid_from <= k.published_date and g.valid_to > k.published_date left join"
                        + " access_branch b on b.id = c.branch_id where c.merged_into_id is null group by b.name"));
        assertAccessible();

        open("/value/thresholds.xhtml");
        Assertions.assertThat(numbers("#borders tbody td:nth-child(3)"))
                .containsExactlyElementsOf(bank.rows(counted("g.grade", "value_grade")));
        List<String> fifths = List.of("recency", "frequency", "monetary");
        for (int i = 0; i < fifths.size(); i++) {
            String table = "table.fifths >> nth=" + i + " >> tbody tr td:nth-of-type(2)";
            Assertions.assertThat(numbers(table))
                    .as(fifths.get(i))
                    .containsExactlyElementsOf(bank.rows(counted("g." + fifths.get(i), "value_rfm")));
        }
        assertAccessible();
        anotherDefinitionOfGradesShowsItsEffectFirst();
    }

    private void anotherDefinitionOfGradesShowsItsEffectFirst() {
        page.locator("#shares\\:basis").selectOption("PURCHASES");
        page.locator("#shares\\:cut").selectOption("BORDERS");
        for (String border : List.of("a 9000", "b 900", "c 0.01")) {
            page.locator("#shares\\:from-" + border.split(" ")[0]).fill(border.split(" ")[1]);
        }
        page.locator("#shares\\:show").click();
        List<String> buyers = bank.rows("select count(*) from value_grade g join value_features f on f.customer_id ="
                + " g.customer_id join scheduling_calendar k on f.valid_from <= k.published_date and f.valid_to >"
                + " k.published_date and g.valid_from <= k.published_date and g.valid_to > k.published_date where"
                + " f.purchase_minor_365 >= 900000");
        assertThat(page.locator("#effect tbody tr").first().locator("td").nth(2))
                .hasText(String.format(Locale.ROOT, "%,d", Long.parseLong(buyers.get(0))));
        assertAccessible();
        screenshot("grade-definition-zh");
        theSilentAreListedByBandAndOtherBordersAreTried();
    }

    private List<String> numbers(String cells) {
        return page.locator(cells).allInnerTexts().stream()
                .map(text -> text.replace(",", ""))
                .toList();
    }

    /** How many customers have each of the values on the published date, in their order. */
    private static String counted(String column, String table) {
        return "select count(*) from scheduling_calendar k cross join customer_customer c join " + table
                + " g on g.customer_id = c.id and g.valid_from <= k.published_date and g.valid_to > k.published_date where"
                + " c.merged_into_id is null group by " + column + " order by " + column;
    }
}
