package org.evenhand.correspondence.api;

/** How far a letter has got on its way out of the house. */
public enum DeliveryState {
  /** It will be tried, or tried again. */
  WAITING,
  /** The post or the mail server has it; its service record says when. */
  HANDED_OVER,
  /** It cannot be delivered as it is; a person must see to it. */
  UNRESOLVED
}
