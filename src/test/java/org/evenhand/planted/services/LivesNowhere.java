package org.evenhand.planted.services;

/** Wrong: in no room. */
class LivesNowhere {}
