package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextColumnTest {

    @Property(tries = 200)
    void textsComeBackAsTheyWerePutIn(@ForAll List<String> texts) {
        TextColumn column = new TextColumn();
        List<String> expected = new ArrayList<>();
        for (String text : texts) {
            // a lone surrogate is no text that a database could deliver
            String clean = text.replaceAll("[\\ud800-\\udfff]", "");
            column.add(clean);
            column.add(null);
            expected.add(clean);
            expected.add("");
        }
        assertThat(column).isEqualTo(expected);
    }
}
