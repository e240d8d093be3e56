package org.acrm.shared.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundles are complete, tidy and used, in all three languages. */
class BundleTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/acrm");
    private static final List<String> TRANSLATIONS = List.of("messages_zh_CN.properties", "messages_ko.properties");
    private static final Pattern GRAMMAR = Pattern.compile("[a-z]+_[a-z0-9_]+"
            + "\\.(button|column|header|help|key|label|link|option|placeholder|text|title)\\.[a-z0-9_]+");
    private static final Pattern FAMILY = Pattern.compile(
            "(enum\\.[a-z0-9_]+\\.[A-Za-z0-9_]+" + "|error\\.[a-z0-9_]+\\.[a-z0-9_]+|page\\.[a-z]+_[a-z0-9_]+)");

    @Test
    void theBaseAndTheTranslationsHaveTheSameKeys() {
        Set<String> base = base().keySet();
        TRANSLATIONS.forEach(
                file -> assertThat(read(file).keySet()).as(file).containsExactlyInAnyOrderElementsOf(base));
        assertThat(read("messages_en.properties")).isEmpty();
    }

    @Test
    void theKeysOfEachFileAreSortedAndOccurOnce() {
        Stream.concat(Stream.of("messages.properties"), TRANSLATIONS.stream()).forEach(file -> {
            List<String> keys = lines(FOLDER.resolve(file)).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(BundleTest::key)
                    .toList();
            assertThat(keys).as(file).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void eachKeyFollowsTheGrammar() {
        assertThat(base().keySet())
                .allMatch(k -> GRAMMAR.matcher(k).matches() || FAMILY.matcher(k).matches());
    }

    @Test
    void eachTextIsAMessageWithTheSamePlaceholdersInEachLanguage() {
        Map<String, String> base = base();
        TRANSLATIONS.forEach(file -> read(file).forEach((key, text) -> {
            assertThat(placeholders(text)).as(file + " " + key).isEqualTo(placeholders(base.get(key)));
            assertThat(new MessageFormat(text, Locale.ROOT)).as(key).isNotNull();
            assertThat(text).as(file + " " + key).isNotBlank();
        }));
    }

    @Test
    void eachKeyIsUsedAndEachUsedKeyExists() {
        String sources = String.join("\n", sources());
        Set<String> base = base().keySet();
        assertThat(base.stream()
                        .filter(k -> GRAMMAR.matcher(k).matches())
                        .filter(k -> !sources.contains("'" + k + "'") && !sources.contains("\"" + k + "\"")))
                .as("keys that nothing uses")
                .isEmpty();
        Set<String> used = new TreeSet<>();
        Matcher matcher =
                Pattern.compile("['\"](" + GRAMMAR.pattern() + ")['\"]").matcher(sources);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        assertThat(base).as("keys that pages and beans use").containsAll(used);
    }

    @Test
    void eachBusinessErrorHasItsSentence() {
        Set<String> thrown = new TreeSet<>();
        Stream.of("../persistence/src/main/java", "../ejb/src/main/java", "src/main/java")
                .flatMap(folder -> files(Path.of(folder), ".java"))
                .forEach(file -> {
                    Matcher matcher = Pattern.compile("\"(error\\.[a-z0-9_]+\\.[a-z0-9_]+)\"")
                            .matcher(String.join("\n", lines(file)));
                    while (matcher.find()) {
                        thrown.add(matcher.group(1));
                    }
                });
        assertThat(base()).containsKeys(thrown.toArray(String[]::new));
    }

    @Test
    void noPageHoldsLiteralText() {
        List<String> found = new ArrayList<>();
        files(Path.of("src/main/webapp"), ".xhtml")
                .forEach(page ->
                        literals(page).stream().map(text -> page + ": " + text).forEach(found::add));
        assertThat(found).isEmpty();
    }

    @Test
    void noPageHoldsInlineStylesScriptsOrColours() {
        assertThat(files(Path.of("src/main/webapp"), ".xhtml").filter(page -> {
                    String text = String.join("\n", lines(page));
                    return Pattern.compile("<script>|\\sstyle=\"|\\son[a-z]+=\"|#[0-9A-Fa-f]{6}\\b")
                            .matcher(text)
                            .find();
                }))
                .isEmpty();
    }

    /** Letters between two tags, or in an attribute that people read, that do not come from the bundle. */
    private static List<String> literals(Path page) {
        String text = String.join(" ", lines(page))
                .replaceAll("<!--.*?-->", "")
                .replaceAll("<kbd.*?</kbd>", "")
                .replaceAll("#\\{[^}]*}", "");
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(
                        ">([^<]*\\p{L}[^<]*)<|\\s(?:title|label|value|placeholder|header|headerText|head|name|answer|empty)"
                                + "=\"([^\"]*\\p{L}[^\"]*)\"")
                .matcher(text);
        while (matcher.find()) {
            String literal = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            boolean isName =
                    matcher.group(2) != null && literal.matches("[a-z][A-Za-z0-9_.-]*|/[\\w/.-]+|:[a-z][a-z :-]*");
            if (!isName) {
                found.add(literal.strip());
            }
        }
        return found;
    }

    private static Set<String> placeholders(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part.Type type = pattern.getPartType(i);
            if (type == MessagePattern.Part.Type.ARG_NUMBER || type == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static List<String> sources() {
        return Stream.concat(
                        files(Path.of("src/main/webapp"), ".xhtml"),
                        Stream.concat(
                                files(Path.of("src/main/java"), ".java"),
                                files(Path.of("../ejb/src/main/java"), ".java")))
                .map(p -> String.join("\n", lines(p)))
                .toList();
    }

    private static Map<String, String> base() {
        return read("messages.properties");
    }

    private static Map<String, String> read(String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        lines(FOLDER.resolve(file)).stream()
                .filter(l -> !l.isBlank() && !l.startsWith("#"))
                .forEach(l -> texts.put(key(l), l.substring(l.indexOf('=') + 1)));
        return texts;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try {
            return Files.walk(folder).filter(p -> p.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
