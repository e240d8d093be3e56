package org.acrm.identity.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.acrm.shared.entity.BulkLoad;
import org.acrm.shared.entity.TestBank;

/** 1,200 people, every twelfth of whom was entered twice: id, name, birth date, identity number, mobile, e-mail, address. */
final class TwiceEntered {

    static final int PEOPLE = 1_200;
    private static final String[] GIVEN =
            "Olivia Noah Emma Liam Ava Ethan Mia Lucas Ella Mason Grace Henry Chloe Oscar Ruby Felix Alice Hugo Clara Leo"
                    .split(" ");
    private static final String[] FAMILY =
            "Hart Stone Wells Marsh Pike Frost Lane Doyle Reed Vance Blake Crane Drew Finch Gale Holt Irwin Jarvis Keane Lowe"
                    .split(" ");

    private TwiceEntered() {}

    static List<Object[]> people() {
        Random random = new Random(7);
        List<Object[]> rows = new ArrayList<>();
        for (long id = 1; id <= PEOPLE; id++) {
            Object[] person = {
                id,
                GIVEN[random.nextInt(GIVEN.length)] + " " + FAMILY[random.nextInt(FAMILY.length)],
                LocalDate.of(1950 + random.nextInt(55), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                "X" + (10_000_000 + random.nextInt(89_999_999)),
                "07700 9" + (100_000 + random.nextInt(899_999)),
                "box" + id + "@mail.example.com",
                random.nextInt(400) + " High Street"
            };
            rows.add(person);
        }
        for (int i = 0; i < PEOPLE / 12; i++) {
            Object[] second = rows.get(12 * i).clone();
            second[0] = PEOPLE + 1L + i;
            second[i % 2 == 0 ? 5 : 6] = null;
            second[4] = "+44 " + second[4].toString().substring(1);
            rows.add(second);
        }
        return rows;
    }

    private static final String GOLDEN =
            "id,source,source_key,kind,name,latin_name,birth_date,id_number,recorded_at,version";
    private static final String DELIVERED = GOLDEN + ",customer_id,mobile,email,address";

    static void deliver(TestBank bank, List<Object[]> people, String at) {
        bank.run(database -> {
            for (String table : List.of("customer_customer", "customer_record")) {
                List<String> columns = List.of((table.endsWith("record") ? DELIVERED : GOLDEN).split(","));
                new BulkLoad(table, columns)
                        .load(
                                database,
                                people.stream()
                                        .map(p -> Arrays.copyOf(delivered(p, at), columns.size()))
                                        .iterator());
            }
        });
    }

    private static Object[] delivered(Object[] p, String at) {
        return new Object[] {p[0], "CORE", "C" + p[0], "RETAIL", p[1], p[1], p[2], p[3], at, 0, p[0], p[4], p[5], p[6]};
    }
}
