package org.acrm.tools;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.acrm.identity.kernel.SourceRows;

/**
 * Invented customers for measuring: three languages, frequent family names frequent, and a fifth of the rows second entries
 * of an earlier person, with the slips that the demo bank plants (misheard characters, typing errors, swapped parts, other
 * telephone formats, lost papers, new addresses).
 */
final class MatchPeople {

    private static final List<String> COLUMNS =
            List.of("name", "latin_name", "birth_date", "id_number", "mobile", "email", "address");
    private static final int LATIN = 1;
    private static final int BIRTH = 2;
    private static final int ID = 3;
    private static final int MOBILE = 4;
    private static final int EMAIL = 5;
    private static final int ADDRESS = 6;
    private static final double SECOND_ENTRIES = 0.2;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final List<List<String>> columns = new ArrayList<>();
    private final int[] person;
    private final PeopleNames names;
    private final SplittableRandom random;

    private MatchPeople(int rows, long seed) {
        random = new SplittableRandom(seed);
        names = new PeopleNames(random);
        person = new int[rows];
        COLUMNS.forEach(column -> columns.add(new ArrayList<>(rows)));
        int[] firsts = new int[rows];
        int people = 0;
        for (int row = 0; row < rows; row++) {
            if (row > 20 && chance(SECOND_ENTRIES)) {
                int first = firsts[random.nextInt(people)];
                person[row] = first;
                add(secondEntry(cells(first)));
            } else {
                person[row] = row;
                firsts[people++] = row;
                add(firstEntry(row));
            }
        }
    }

    static MatchPeople of(int rows, long seed) {
        return new MatchPeople(rows, seed);
    }

    SourceRows rows() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (int c = 0; c < COLUMNS.size(); c++) {
            named.put(COLUMNS.get(c), columns.get(c));
        }
        return SourceRows.of(named);
    }

    /** The row of each row's first entry. */
    int[] truth() {
        return person.clone();
    }

    /** A row as it would be typed in again today. */
    Map<String, String> typedAgain(int row, long seed) {
        MatchPeople clerk = new MatchPeople(0, seed);
        String[] cells = clerk.secondEntry(cells(row));
        Map<String, String> described = new LinkedHashMap<>();
        for (int c = 0; c < cells.length; c++) {
            described.put(COLUMNS.get(c), cells[c]);
        }
        return described;
    }

    private void add(String[] cells) {
        for (int c = 0; c < cells.length; c++) {
            columns.get(c).add(cells[c]);
        }
    }

    private String[] cells(int row) {
        return columns.stream().map(column -> column.get(row)).toArray(String[]::new);
    }

    private String[] firstEntry(int row) {
        double place = random.nextDouble();
        String language = place < 0.6 ? "zh" : place < 0.8 ? "ko" : "en";
        boolean customer = !chance(0.07);
        String[] cells = new String[COLUMNS.size()];
        String[] name = names.person(language);
        cells[0] = name[0];
        cells[LATIN] = name[1];
        int age = Math.max(18, Math.min(88, 42 + (int) (15 * gaussian())));
        LocalDate birth = TODAY.minusDays(age * 365L + random.nextInt(365));
        cells[BIRTH] = chance(customer ? 0.97 : 0.5) ? birth.toString() : "";
        cells[ID] = customer ? idNumber(language, birth) : "";
        cells[MOBILE] = chance(0.95) ? mobile(language) : "";
        cells[EMAIL] = chance(0.7) ? email(name[1], row, language) : "";
        cells[ADDRESS] = chance(customer ? 0.97 : 0.4) ? names.address(language) : "";
        return cells;
    }

    private String[] secondEntry(String[] first) {
        String[] entry = first.clone();
        String language = PeopleNames.language(first[0]);
        entry[MOBILE] = chance(0.75) ? otherFormat(first[MOBILE], language) : mobile(language);
        entry[EMAIL] = chance(0.5) ? "" : first[EMAIL].toUpperCase(Locale.ROOT);
        if (chance(0.55)) {
            String[] name = names.heardAgain(first[0], first[LATIN], language);
            entry[0] = name[0];
            entry[LATIN] = name[1];
        }
        if (chance(0.25)) {
            entry[BIRTH] = dayAndMonthExchanged(first[BIRTH]);
        }
        double papers = random.nextDouble();
        if (papers < 0.25) {
            entry[ID] = "";
        } else if (papers < 0.45) {
            entry[ID] = names.slip(first[ID]);
        }
        if (chance(0.5)) {
            entry[ADDRESS] = chance(0.5) ? "" : first[ADDRESS].replace(" ", "").replace("号", "號");
        }
        return entry;
    }

    private String idNumber(String language, LocalDate birth) {
        String born = birth.toString().replace("-", "");
        return switch (language) {
            case "zh" -> "99" + digits(4) + born + digits(4);
            case "ko" -> born.substring(2) + "-" + (1 + random.nextInt(4)) + "99" + digits(4);
            default -> "X" + digits(8);
        };
    }

    private String mobile(String language) {
        return switch (language) {
            case "zh" -> "1" + (3 + random.nextInt(7)) + digits(9);
            case "ko" -> "010-" + digits(4) + "-" + digits(4);
            default -> "+44 7700 900" + digits(3);
        };
    }

    private static String otherFormat(String mobile, String language) {
        if (mobile.isEmpty()) {
            return mobile;
        }
        return switch (language) {
            case "zh" -> "+86 " + mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
            case "ko" -> "+82 " + mobile.substring(1).replace("-", "");
            default -> mobile.replace("+44 ", "0").replace(" ", "");
        };
    }

    private static String email(String latin, int row, String language) {
        String local = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        String country = language.equals("zh") ? "cn" : language.equals("ko") ? "kr" : "com";
        return local + row % 10_000 + "@mail.example." + country;
    }

    private static String dayAndMonthExchanged(String date) {
        if (date.isEmpty() || Integer.parseInt(date.substring(8)) > 12) {
            return date;
        }
        return date.substring(0, 5) + date.substring(8) + "-" + date.substring(5, 7);
    }

    private String digits(int count) {
        char[] digits = new char[count];
        for (int i = 0; i < count; i++) {
            digits[i] = (char) ('0' + random.nextInt(10));
        }
        return new String(digits);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private double gaussian() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }
}
