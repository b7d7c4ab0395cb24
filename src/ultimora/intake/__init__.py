"""Sources to Deliveries: the doors through which copy comes in."""
