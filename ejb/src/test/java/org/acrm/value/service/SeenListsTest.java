package org.acrm.value.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acrm.access.entity.DataScope;
import org.acrm.access.entity.Permission;
import org.acrm.access.service.AuditTrail;
import org.acrm.access.service.CurrentUser;
import org.acrm.access.service.ListExport.Entry;
import org.acrm.customer.entity.CustomerKind;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;
import org.acrm.value.entity.LtvChoice;
import org.acrm.value.entity.Move;
import org.acrm.value.entity.MoveBy;
import org.acrm.value.entity.MoveSight;
import org.acrm.value.entity.MoverFilter;
import org.acrm.value.entity.RfmChoice;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.junit.jupiter.api.Test;

class SeenListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final List<String> audited = new ArrayList<>();
    private boolean clear;
    private final SeenLists lists = new SeenLists(
            new AuditTrail() {
                @Override
                public void record(String activity, String subjectKind, Long subjectId, String detail) {
                    audited.add(activity + " " + detail);
                }
            },
            new CurrentUser() {
                @Override
                public boolean may(Permission permission) {
                    return clear && permission == Permission.CUSTOMER_UNMASK;
                }
            });

    @Test
    void the_first_page_of_a_list_is_kept_with_what_it_shows_and_how() {
        look(0, true);
        look(20, true);
        clear = true;
        look(0, false);
        assertThat(audited)
                .containsExactly(
                        "STANDING_SEEN DORMANT: 43 customers, masked",
                        "STANDING_SEEN DORMANT: at least 43 customers, in clear");
    }

    private void look(int offset, boolean exact) {
        lists.seen(
                new Entry("STANDING_SEEN", "MOVEMENT", null, "DORMANT"),
                new PageRequest(offset, 20),
                new Page<>(List.of("x"), 43, exact));
    }

    @Test
    void a_list_of_lifetime_values_is_told_with_its_group_and_day() {
        ValueSight shown = new ValueSight(DAY, "CNY", DataScope.ALL, ValueFilter.ALL);
        assertThat(LtvExport.said(shown, new LtvChoice(LtvChoice.By.JOINED, "2019")))
                .isEqualTo("lifetime values of JOINED 2019, 2026-11-20");
    }

    @Test
    void a_list_of_movers_is_told_with_cell_and_filter() {
        ValueSight shown = new ValueSight(DAY, "CNY", DataScope.ALL, new ValueFilter(CustomerKind.RETAIL, null, 3L));
        MoveSight sight = new MoveSight(DAY.minusMonths(1), shown, MoveBy.GRADE);
        assertThat(MoversExport.said(sight, new MoverFilter(Move.parse("A-B", MoveBy.GRADE), new RfmChoice(5, 1, 3))))
                .isEqualTo("GRADE A-B R5 F1 M3, 2026-10-20 to 2026-11-20, RETAIL, branch 3");
    }
}
