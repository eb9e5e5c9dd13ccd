package org.evenhand.interimorder.application;

import org.evenhand.interimorder.api.InterimOrderView;

/** The register shows an interim order from the day it is made, even if it is appealed. */
public interface RegisterEntry {
  void note(InterimOrderView order);
}
