package org.evenhand.web.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The pages of a longer list: which one is shown and the links to the others.
 *
 * @param address the list's address
 * @param page the page shown, from 1
 * @param size rows a page
 * @param total rows of the whole list
 */
public record Pages(ListAddress address, int page, int size, long total) {
  /** A link to a page, or a gap between two where {@code number} is 0. */
  public record Link(long number, String address, boolean current) {
    public boolean isGap() {
      return number == 0;
    }
  }

  public long getFrom() {
    return total == 0 ? 0 : (long) (page - 1) * size + 1;
  }

  public long getTo() {
    return Math.min(total, (long) page * size);
  }

  public long getLast() {
    return Math.max(1, (total + size - 1) / size);
  }

  public boolean isSeveral() {
    return getLast() > 1;
  }

  /** The address of the page before; null on the first. */
  public String getPrevious() {
    return page > 1 ? address.at(page - 1) : null;
  }

  /** The address of the page after; null on the last. */
  public String getNext() {
    return page < getLast() ? address.at(page + 1) : null;
  }

  /** First, last, this one and its neighbours, with gaps between. */
  public List<Link> getLinks() {
    var numbers = new TreeSet<Long>(List.of(1L, getLast()));
    for (long near = page - 1; near <= page + 1; near++) {
      if (near >= 1 && near <= getLast()) {
        numbers.add(near);
      }
    }
    var links = new ArrayList<Link>();
    long before = 0;
    for (var number : numbers) {
      if (number > before + 1) {
        links.add(new Link(0, null, false));
      }
      links.add(new Link(number, address.at(number), number == page));
      before = number;
    }
    return links;
  }
}
