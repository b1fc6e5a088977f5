export { useLocation, useNavigate, useNavigation, useRevalidator, useSearchParams } from "@remix-run/react";
