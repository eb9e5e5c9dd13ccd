package org.evenhand.order.application;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.api.Question.Option;

/** Who may chair the review of an order. */
public interface ReviewChairs {
  List<Option> toChoose(LocalDate day);
}
