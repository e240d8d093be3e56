package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Customers are divided into clusters along five steps; a second person approves, and the night assigns them (SEG-01 to SEG-11). */
class SegmentationJourneyIT extends Journey {

    private static final Mouse.MoveOptions STEPS = new Mouse.MoveOptions().setSteps(5);

    @Test
    void a_marketing_manager_clusters_names_and_treats_customers_another_approves_and_the_night_assigns_them() {
        // what other journeys have delivered moves customers at the next night, and the analysis must know of it
        Nights.again(bank);
        logIn("he.min", "/segment/segmentations.xhtml");
        String id = begin();
        cluster();
        describe();
        treat(id);
        board(id);
        open("/segment/segmentation.xhtml?id=" + id + "&step=STRATEGY");
        assertThat(page.locator("#approval\\:submit")).isEnabled();
        page.locator("#approval\\:submit").click();
        assertThat(page.locator("h1 .chip")).containsText("Submitted");

        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("laura.bennett", "/segment/segmentation.xhtml?id=" + id + "&step=STRATEGY");
        assertThat(page.locator("#approval\\:approve")).hasText("批准");
        assertAccessible();
        page.locator("#approval\\:approve").click();
        assertThat(page.locator("h1 .chip")).containsText("已发布");
        Nights.again(bank);
        List<String> frozen =
                bank.rows("select customers from segment_cluster where segmentation_id = " + id + " order by ordinal");
        Assertions.assertThat(
                        bank.rows("select count(m.customer_id) from segment_cluster c left join segment_membership m"
                                + " on m.segment_id = c.segment_id and m.valid_to > date '9999-01-01' where"
                                + " c.segmentation_id = "
                                + id
                                + " group by c.ordinal order by c.ordinal"))
                .as("the night finds the customers that the analysis counted")
                .isEqualTo(frozen);
        lookAtTheTable(id);
        Assertions.assertThat(bank.rows("select distinct activity from access_audit where activity like 'SEGMENTATION%'"
                        + " order by 1"))
                .contains("SEGMENTATION_ANALYSIS", "SEGMENTATION_APPROVED", "SEGMENTATION_BEGUN");
        heldAgainstTheNextVersion(id);
    }

    private void lookAtTheTable(String id) {
        open("/segment/table.xhtml?segmentation=" + id);
        assertThat(page.locator("table#table tbody tr")).hasCount(3);
        assertAccessible();
        screenshot("segment-table-zh-CN");
    }

    /** The next version asks of whoever has been a customer for two years, and the comparison tells just that of the plan. */
    private void heldAgainstTheNextVersion(String id) {
        openAWindow("ko-KR", ColorScheme.LIGHT);
        logIn("he.min", "/segment/segmentation.xhtml?id=" + id);
        page.locator("#head\\:next").click();
        page.waitForURL(url -> !url.contains("id=" + id));
        page.locator("#plan\\:months").fill("24");
        page.locator("#plan\\:save").click();
        page.locator("#head\\:versions").click();
        Locator months = page.locator("#facts tbody tr").nth(3);
        assertThat(months).hasClass("differs");
        assertThat(months.locator("td").last()).hasText("24");
        assertThat(page.locator("#facts tbody tr").nth(2)).not().hasClass("differs");
        assertThat(page.locator("#sizes tbody tr")).hasCount(2);
        assertThat(page.locator("#dimensions li.both").first()).isVisible();
        assertThat(page.locator("#strategies")).containsText("Wake up");
        assertThat(page.locator("#decisions li.added")).not().hasCount(0);
        assertAccessible();
        screenshot("segment-versions-ko");
    }

    /** @return the id of the draft */
    private String begin() {
        page.locator("#begin\\:name").fill("Retail customers");
        page.locator("#begin\\:start").click();
        page.waitForURL("**/segment/segmentation.xhtml?id=*");
        String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
        assertAccessible();
        page.locator("#plan\\:save").click();
        assertThat(page.locator("#information tbody tr").first()).isVisible();
        assertAccessible();
        page.locator("#judgement\\:note").fill("Enough for value and behaviour");
        page.locator("#judgement\\:save").click();
        return id;
    }

    private void cluster() {
        page.locator("#setup\\:count").fill("2");
        page.locator("#setup\\:analyse").click();
        assertThat(page.locator("#curve tbody tr"))
                .hasCount(11, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(page.locator("#found .hd")).containsText("Done");
        assertAccessible();
    }

    private void describe() {
        page.locator("#steps a").nth(3).click();
        Locator names = page.locator("#clusters input[id$=':name']");
        assertThat(names).hasCount(2);
        for (int c = 0; c < 2; c++) {
            names.nth(c).fill("Group " + (c + 1));
            page.locator("#clusters input[id$=':description']").nth(c).fill("What group " + (c + 1) + " is like");
            page.locator("#clusters input[id$=':to_bank']").nth(c).fill(String.valueOf(5 - c));
        }
        assertAccessible();
        page.locator("#clusters\\:save").click();
    }

    private void treat(String id) {
        card("Retain and cross-sell", 0);
        card("Wake up", 1);
        Locator answers = page.locator("#principles input[id$=':answer']");
        for (int p = 0; p < 4; p++) {
            answers.nth(p).fill("Answer " + p);
        }
        page.locator("#principles\\:save").click();
        page.waitForLoadState();
        assertThat(page.locator(".plain-gate li.good")).not().hasCount(0);
        assertAccessible();
    }

    private void card(String title, int... clusters) {
        page.locator("#treatment\\:title").fill(title);
        page.locator("#treatment\\:channel").fill("App and branch");
        page.locator("#treatment\\:owner").fill("Liu Wei");
        page.locator("#treatment\\:measure").fill("Active customers");
        page.locator("#treatment\\:target").fill("60");
        for (int cluster : clusters) {
            page.locator("#treatment .ui-chkbox-box").nth(cluster).click();
        }
        page.locator("#treatment\\:save").click();
        assertThat(page.locator("#cards")).containsText(title);
    }

    private void board(String id) {
        open("/segment/board.xhtml?id=" + id);
        assertThat(page.locator("#matrix .place")).hasCount(2);
        assertThat(page.locator("#profile-grid tbody tr")).hasCount(3);
        assertAccessible();
        screenshot("segment-board-en");
        page.locator("#matrix .place").last().focus();
        page.keyboard().press("m");
        page.waitForURL("**&move=*");
        choose("place:loyalty", "High");
        page.locator("#place\\:reason").fill("Salary customers of a partner");
        page.locator("#place\\:save").click();
        page.waitForURL(Pattern.compile(".*/board\\.xhtml\\?(?!.*move=).*"));
        Assertions.assertThat(bank.rows("select moved_because from segment_cluster where segmentation_id = " + id
                        + " and moved_because is not null"))
                .containsExactly("Salary customers of a partner");
        ordersByWorth();
        dragsToAStrategy(id);
        dragsABorder(id);
    }

    private void ordersByWorth() {
        page.locator("#order a").nth(1).click();
        assertThat(page.locator("#profile-grid tbody tr").first().locator("th").nth(3))
                .hasText("5");
        assertThat(page.locator("#cards section").first()).containsText("worth to the bank 5");
    }

    /** With the pointer to the second strategy, with the keys back to the first. */
    private void dragsToAStrategy(String id) {
        String cards = "select string_agg(cast(card_ordinal as text), ',' order by ordinal) from segment_cluster where"
                + " segmentation_id = " + id;
        Locator first = page.locator("#matrix .place").filter(new Locator.FilterOptions().setHasText("Group 1"));
        Locator second = page.locator(".drop[data-card='2']");
        second.scrollIntoViewIfNeeded();
        drag(first.boundingBox(), second.boundingBox());
        page.waitForURL(Pattern.compile(".*&card=2.*"));
        page.locator("#treat\\:save").click();
        page.waitForURL(Pattern.compile(".*/board\\.xhtml\\?(?!.*move=).*"));
        Assertions.assertThat(bank.rows(cards)).containsExactly("2,2");
        first.focus();
        page.keyboard().press("m");
        page.waitForURL("**&move=*");
        choose("treat:card", "Retain and cross-sell");
        page.locator("#treat\\:save").click();
        page.waitForURL(Pattern.compile(".*/board\\.xhtml\\?(?!.*move=).*"));
        Assertions.assertThat(bank.rows(cards)).containsExactly("1,2");
    }

    /** By some steps, since the browser begins to drag only when the pointer has moved. */
    private void drag(BoundingBox from, BoundingBox to) {
        page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(from.x + from.width / 2 + 10, from.y + from.height / 2 + 10, STEPS);
        page.mouse().move(to.x + to.width / 2, to.y + 40, STEPS);
        page.mouse().up();
    }

    private void dragsABorder(String id) {
        String border = "select loyalty_high from segment_segmentation where id = " + id;
        long before = Long.parseLong(bank.rows(border).get(0));
        page.locator("details:has(#borders) summary").click();
        page.locator("#borders input[type=range]").last().scrollIntoViewIfNeeded();
        BoundingBox slider = page.locator("#borders input[type=range]").last().boundingBox();
        double middle = slider.y + slider.height / 2;
        page.mouse().move(slider.x + slider.width / 2, middle);
        page.mouse().down();
        page.mouse().move(slider.x + slider.width * 0.75, middle);
        page.mouse().up();
        assertAccessible();
        page.locator("#borders\\:save").click();
        page.waitForLoadState();
        Assertions.assertThat(Long.parseLong(bank.rows(border).get(0)))
                .as("well above the border that was proposed")
                .isBetween(before * 5 / 4, before * 2);
    }
}
