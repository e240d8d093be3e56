package org.acrm.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/requirements.md true: what it calls delivered can be found. */
class RequirementsTraceTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]+-\\d+) \\|(.*)\\|$");
    private static final Pattern WISH = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|$");
    private static final int KNOWN = 139;
    private static final int WISHES = 25;

    private record Line(String id, String state, String tests, String pages, String note) {

        static Line of(String id, String cells) {
            String[] cell = cells.split("\\|");
            return new Line(id, cell[1].strip(), cell[2].strip(), cell[3].strip(), cell[4].strip());
        }
    }

    private final List<Line> requirements = lines(ROW);
    private final List<Line> wishes = lines(WISH);
    private final List<Line> lines =
            Stream.concat(requirements.stream(), wishes.stream()).toList();

    private static List<Line> lines(Pattern row) {
        return row.matcher(House.text(House.ROOT.resolve("docs/requirements.md")))
                .results()
                .map(found -> Line.of(found.group(1), found.group(2)))
                .toList();
    }

    @Test
    void everyRequirementHasExactlyOneLine() {
        assertThat(requirements).extracting(Line::id).hasSize(KNOWN).doesNotHaveDuplicates();
    }

    @Test
    void everyWishOfUsersHasExactlyOneLine() {
        assertThat(wishes).extracting(Line::id).hasSize(WISHES).doesNotHaveDuplicates();
    }

    @Test
    void theIdsAreThoseOfTheSourceList() {
        Path source = House.ROOT.resolveSibling("shared/requirements.md");
        assumeTrue(Files.exists(source), "the source list is not at hand; the ids were not compared");
        Set<String> ids = ROW.matcher(House.text(source))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        assertThat(requirements).extracting(Line::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aStateIsOneOfThree() {
        assertThat(lines).extracting(Line::state).isSubsetOf("delivered", "in part", "not yet");
    }

    @Test
    void whatIsClaimedNamesATestAndWhatIsInPartSaysWhichPart() {
        assertThat(lines).filteredOn(line -> !line.state.equals("not yet")).noneMatch(line -> line.tests.equals("–"));
        assertThat(lines).filteredOn(line -> line.state.equals("in part")).noneMatch(line -> line.note.equals("–"));
    }

    @Test
    void everyNamedTestExists() {
        Set<String> classes = House.sources(".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        assertThat(lines.stream().flatMap(line -> named(line.tests)))
                .isNotEmpty()
                .isSubsetOf(classes);
    }

    @Test
    void everyNamedPageExists() {
        assertThat(lines.stream().flatMap(line -> named(line.pages)))
                .allMatch(page ->
                        Files.exists(House.ROOT.resolve("web/src/main/webapp").resolve(page)));
    }

    private static Stream<String> named(String cell) {
        return cell.equals("–")
                ? Stream.empty()
                : Stream.of(cell.replace("`", "").split(",\\s*"));
    }
}
