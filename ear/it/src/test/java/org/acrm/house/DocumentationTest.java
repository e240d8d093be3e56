package org.acrm.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link in a document leads somewhere. */
class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @Test
    void everyLinkOfADocumentLeadsToAFile() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> documents = Files.walk(House.ROOT.resolve("docs"))) {
            List<Path> all = new ArrayList<>(
                    documents.filter(f -> f.toString().endsWith(".md")).toList());
            all.add(House.ROOT.resolve("README.md"));
            for (Path document : all) {
                LINK.matcher(House.text(document))
                        .results()
                        .map(link -> link.group(1))
                        .filter(target -> !target.startsWith("http"))
                        .filter(target -> !Files.exists(document.resolveSibling(target)))
                        .forEach(target -> broken.add(House.name(document) + " -> " + target));
            }
        }
        assertThat(broken).isEmpty();
    }
}
