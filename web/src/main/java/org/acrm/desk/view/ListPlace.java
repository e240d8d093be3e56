package org.acrm.desk.view;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acrm.desk.entity.CustomerLine;
import org.acrm.desk.entity.WorkItemLine;
import org.acrm.desk.entity.WorkReason;
import org.acrm.desk.service.CustomerSearch;
import org.acrm.desk.service.Worklist;
import org.acrm.shared.entity.Page;
import org.acrm.shared.entity.PageRequest;

/** Where a customer stands in the list that the person came from, and who is before and behind; the list itself is in the address. */
@Named
@ViewScoped
public class ListPlace implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> KEPT = List.of("from", "q", "kind", "grade", "risk", "reason", "asOf");

    @Inject
    private CustomerSearch search;

    @Inject
    private Worklist worklist;

    private final Map<String, String> kept = new LinkedHashMap<>();
    private int place;
    private long total;
    private Long previous;
    private Long next;

    /** Reads the address; without a list there is nobody before or behind. */
    public void open() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        KEPT.stream().filter(parameters::containsKey).forEach(name -> kept.put(name, parameters.get(name)));
        String at = parameters.getOrDefault("at", "");
        if (kept.containsKey("from") && at.matches("[1-9]\\d{0,5}")) {
            place = Integer.parseInt(at);
            neighbours();
        }
    }

    private void neighbours() {
        int offset = Math.max(0, place - 2);
        Page<Long> near = ids(new PageRequest(offset, 3));
        List<Long> ids = new ArrayList<>(near.rows());
        int here = place - 1 - offset;
        total = near.total();
        previous = here > 0 && ids.size() >= here ? ids.get(here - 1) : null;
        next = ids.size() > here + 1 ? ids.get(here + 1) : null;
    }

    private Page<Long> ids(PageRequest page) {
        if (isFromToday()) {
            WorkReason reason = Stream.of(WorkReason.values())
                    .filter(r -> r.name().equals(kept.get("reason")))
                    .findFirst()
                    .orElse(null);
            Page<WorkItemLine> lines = worklist.lines(reason, page);
            return new Page<>(
                    lines.rows().stream().map(WorkItemLine::customerId).toList(), lines.total(), true);
        }
        Page<CustomerLine> lines =
                search.find(kept.get("q"), kept.get("kind"), kept.get("grade"), kept.get("risk"), page);
        return new Page<>(lines.rows().stream().map(CustomerLine::id).toList(), lines.total(), lines.exact());
    }

    public boolean isFromToday() {
        return "today".equals(kept.get("from"));
    }

    public int getPlace() {
        return place;
    }

    public long getTotal() {
        return total;
    }

    public String getPrevious() {
        return previous == null ? null : address(previous, place - 1);
    }

    public String getNext() {
        return next == null ? null : address(next, place + 1);
    }

    /** Parameters that keep the list, to be put behind those of a link. */
    public String getKept() {
        String list = kept.entrySet().stream()
                .map(e -> "&" + e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return place == 0 ? list : list + "&at=" + place;
    }

    /** The same without the day that is looked back at. */
    public String getKeptNow() {
        return getKept().replaceAll("&asOf=[^&]*", "");
    }

    private String address(long customer, int at) {
        return "?id=" + customer + getKept().replaceAll("&at=\\d+", "") + "&at=" + at;
    }
}
