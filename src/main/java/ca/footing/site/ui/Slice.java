package ca.footing.site.ui;

import java.util.List;

/** One page of a longer list; pages count from 1, and a number beyond the last page gives the last one. */
public record Slice<T>(List<T> items, int page, int pages, int total) {
    static <T> Slice<T> of(List<T> all, int wanted, int size) {
        var pages = Math.max(1, Math.ceilDiv(all.size(), size));
        var page = Math.clamp(wanted, 1, pages);
        var from = (page - 1) * size;
        return new Slice<>(List.copyOf(all.subList(from, Math.min(from + size, all.size()))), page, pages, all.size());
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
