package org.acrm.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.acrm.shared.view.Formats;
import org.acrm.shared.view.Texts;

/** A delivered value as a reader of the page says it; what is masked is left as it is. */
@Named
@ApplicationScoped
public class RecordWords {

    private Texts texts;
    private Formats formats;

    protected RecordWords() {}

    @Inject
    public RecordWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    public String shown(String field, String value) {
        if (value == null) {
            return "–";
        }
        return switch (field) {
            case "birth_date", "customer_since", "closed_on" ->
                value.matches("\\d{4}-\\d{2}-\\d{2}") ? formats.date(LocalDate.parse(value)) : value;
            case "sex", "occupation", "industry", "language" -> texts.word(field, value);
            case "kind" -> texts.word("customer_kind", value);
            default -> value;
        };
    }
}
